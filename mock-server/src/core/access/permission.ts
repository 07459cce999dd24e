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
  | 'workbench.read';

/** What a member is in a company: 老板, 销售, 会计. */
export type Role = 'owner' | 'sales' | 'accountant';

interface RoleRights {
  readonly permissions: readonly Permission[];
  /** Whether only the documents and customers the member sells to are seen. */
  readonly scope: 'own' | 'all';
}

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
    ],
    scope: 'all',
  },
};
