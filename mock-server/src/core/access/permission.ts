/** What a member may do; everything not listed is forbidden. */
export type Permission =
  | 'inventory.product.read'
  | 'inventory.product.write'
  | 'ledger.account.read'
  | 'ledger.account.write'
  | 'sales.order.read'
  | 'sales.order.write'
  | 'sales.order.approve'
  | 'sales.order.close'
  | 'sales.customer.read'
  | 'sales.customer.write'
  | 'workbench.read'
  | BooksPermission;

/** What a member may do with stock, documents and the ledger. */
export type BooksPermission =
  | 'books.document.read'
  | 'books.document.write'
  | 'books.document.approve'
  | 'books.report.read'
  | 'books.master.read'
  | 'books.master.write'
  | 'books.parameter.write'
  | 'books.period.close'
  | 'books.period.reopen'
  | 'inventory.stock.read'
  | 'inventory.cost.read';

/** What a member is in a company: 老板, 销售, 会计. */
export type Role = 'owner' | 'sales' | 'accountant';

interface RoleRights {
  readonly permissions: readonly Permission[];
  /** Whether only the documents and customers the member sells to are seen. */
  readonly scope: 'own' | 'all';
}

/** Stock, documents and the ledger, by role; whoever sells sees quantities and no cost, and only the owner opens a closed month. */
const booksRights: Readonly<Record<Role, readonly BooksPermission[]>> = {
  owner: [
    'books.document.read',
    'books.document.write',
    'books.document.approve',
    'books.report.read',
    'books.master.read',
    'books.master.write',
    'books.parameter.write',
    'books.period.close',
    'books.period.reopen',
    'inventory.stock.read',
    'inventory.cost.read',
  ],
  sales: ['inventory.stock.read'],
  accountant: [
    'books.document.read',
    'books.document.write',
    'books.document.approve',
    'books.report.read',
    'books.master.read',
    'books.master.write',
    'books.parameter.write',
    'books.period.close',
    'inventory.stock.read',
    'inventory.cost.read',
  ],
};

/** What each role may do, and over what. */
export const roleRights: Readonly<Record<Role, RoleRights>> = {
  owner: {
    permissions: [
      'inventory.product.read',
      'inventory.product.write',
      'ledger.account.read',
      'ledger.account.write',
      'sales.order.read',
      'sales.order.write',
      'sales.order.approve',
      'sales.order.close',
      'sales.customer.read',
      'sales.customer.write',
      'workbench.read',
      ...booksRights.owner,
    ],
    scope: 'all',
  },
  sales: {
    permissions: [
      'inventory.product.read',
      'sales.order.read',
      'sales.order.write',
      'sales.customer.read',
      'sales.customer.write',
      'workbench.read',
      ...booksRights.sales,
    ],
    scope: 'own',
  },
  accountant: {
    permissions: [
      'inventory.product.read',
      'ledger.account.read',
      'ledger.account.write',
      'sales.order.read',
      'sales.customer.read',
      'workbench.read',
      ...booksRights.accountant,
    ],
    scope: 'all',
  },
};
