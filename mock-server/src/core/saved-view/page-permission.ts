import type { Permission } from '../access/permission.ts';

/** What whoever sees a page may do, for each page whose views can be shared; of any other page none is. */
const permissions: Readonly<Record<string, Permission>> = {
  '/inventory/documents': 'inventory.document.read',
  '/inventory/others': 'inventory.document.read',
  '/inventory/products': 'inventory.product.read',
  '/money/claims': 'money.document.read',
  '/money/documents': 'money.document.read',
  '/money/expenses': 'money.document.read',
  '/money/transfers': 'money.document.read',
  '/purchasing/documents': 'purchasing.document.read',
  '/purchasing/orders': 'purchasing.order.read',
  '/purchasing/suppliers': 'purchasing.supplier.read',
  '/reports/cash': 'money.document.read',
  '/reports/purchasing': 'purchasing.price.read',
  '/reports/receivables': 'sales.document.read',
  '/reports/sales': 'sales.document.read',
  '/reports/stock': 'inventory.stock.read',
  '/sales/customers': 'sales.customer.read',
  '/sales/documents': 'sales.document.read',
  '/sales/orders': 'sales.order.read',
  '/sales/quotations': 'sales.quotation.read',
};

/** Returns what somebody needs to see a page; null for a page whose views are nobody's but their makers'. */
export function permissionOfPage(page: string): Permission | null {
  return Object.hasOwn(permissions, page) ? (permissions[page] ?? null) : null;
}
