import { worksIn, worksWithCash, type Actor } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import type { SqlValues } from '#core/paging/keyset.ts';
import { documentTypes, type DocumentType, type TradeDocument } from './document.ts';

interface DocumentAccess {
  readonly read: Permission;
  readonly write: Permission;
}

const sales: DocumentAccess = { read: 'sales.document.read', write: 'sales.document.write' };
const purchasing: DocumentAccess = { read: 'purchasing.document.read', write: 'purchasing.document.write' };
const inventory: DocumentAccess = { read: 'inventory.document.read', write: 'inventory.document.write' };
/** All that such a document says is what goods cost. */
const costs: DocumentAccess = { read: 'inventory.cost.read', write: 'inventory.document.write' };
const money: DocumentAccess = { read: 'money.document.read', write: 'money.document.write' };
const ledger: DocumentAccess = { read: 'ledger.voucher.read', write: 'ledger.voucher.write' };

/** Who may read and write documents of each type. */
export const documentAccess: Readonly<Record<DocumentType, DocumentAccess>> = {
  SALE: sales,
  SALE_RETURN: sales,
  PURCHASE: purchasing,
  PURCHASE_RETURN: purchasing,
  PROVISIONAL: purchasing,
  PROVISIONAL_REVERSAL: purchasing,
  TRANSFER: inventory,
  COUNT: inventory,
  OTHER_IN: inventory,
  OTHER_OUT: inventory,
  COST_ADJUSTMENT: costs,
  RECEIPT: money,
  PAYMENT: money,
  APPLY_ADVANCE: money,
  CASH_TRANSFER: money,
  EXPENSE: money,
  RECEIVABLE: money,
  PAYABLE: money,
  JOURNAL: ledger,
};

/**
 * Returns the SQL condition of the documents (under the alias `d`) that a member sees: of types that the member may read, of their own
 * customers where that is all they see, in their own warehouses where those are, and of money of their own cash accounts where those are. A sale
 * is seen whatever account took its money at once: that is said by its receipt.
 */
export function seenDocuments({ permissions, onlyOf, onlyWarehouses, onlyCashAccounts }: Actor, values: SqlValues): string {
  // Costs are kept across warehouses (R3), so who sees some of them only does not know them.
  const isKnown = (type: DocumentType): boolean => type !== 'COST_ADJUSTMENT' || onlyWarehouses === null;
  const types = documentTypes.filter((type) => permissions.has(documentAccess[type].read) && isKnown(type));
  const parts = [`d.type = ANY(${values.add(types)}::text[])`];
  if (onlyOf !== null) {
    parts.push(
      `(d.customer_id IS NULL OR d.customer_id IN (SELECT c.id FROM customer c WHERE c.salesperson_id = ANY(${values.add(onlyOf)}::uuid[])))`,
    );
  }
  if (onlyWarehouses !== null) {
    const own = `ANY(${values.add(onlyWarehouses)}::uuid[])`;
    parts.push(`(d.warehouse_id IS NULL OR d.warehouse_id = ${own} OR d.target_warehouse_id = ${own})`);
  }
  if (onlyCashAccounts !== null) {
    const own = `ANY(${values.add(onlyCashAccounts)}::uuid[])`;
    parts.push(`(d.type = 'SALE' OR d.cash_account_id IS NULL OR d.cash_account_id = ${own} OR d.target_cash_account_id = ${own})`);
  }
  return parts.join(' AND ');
}

/** Returns whether a member may change a document: seen from one of its warehouses, it is changed only by who works in all of them. */
export function isInOwnWarehouses(actor: Actor, { warehouseId, targetWarehouseId }: TradeDocument): boolean {
  return [warehouseId, targetWarehouseId].every((id) => id === null || worksIn(actor, id));
}

/** Returns whether a member may change a document: what moves money is changed only by who works with all of its cash accounts. */
export function isOfOwnCash(actor: Actor, { cashAccountId, targetCashAccountId }: TradeDocument): boolean {
  return [cashAccountId, targetCashAccountId].every((id) => id === null || worksWithCash(actor, id));
}
