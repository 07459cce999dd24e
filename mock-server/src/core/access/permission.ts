/** What members are in a company: 老板, 会计, 出纳, 销售, 采购, 仓管; the order in which they are shown. */
export const memberRoles = ['owner', 'accountant', 'cashier', 'sales', 'purchasing', 'warehouse'] as const;

/** What a member is in a company. */
export type Role = (typeof memberRoles)[number];

/** Over what of the sales a member's rights hold: their own customers with their documents, those of their department, or all. */
export const customerScopes = ['own', 'department', 'all'] as const;

/** Over what of the sales a member's rights hold. */
export type CustomerScope = (typeof customerScopes)[number];

/**
 * Which roles have which permission: one table, and what it does not name is forbidden.
 *
 * Cost, purchase prices and sales prices are permissions of their own, so that a field which shows one asks for it by name.
 */
const grants = {
  'books.document.approve': ['owner', 'accountant'],
  'books.report.read': ['owner', 'accountant'],
  'books.parameter.write': ['owner', 'accountant'],
  'books.period.close': ['owner', 'accountant'],
  'books.period.reopen': ['owner'],
  'inventory.cost.read': ['owner', 'accountant'],
  'inventory.delivery.write': ['owner', 'accountant', 'warehouse'],
  'inventory.document.read': ['owner', 'accountant', 'warehouse'],
  'inventory.document.write': ['owner', 'accountant', 'warehouse'],
  'inventory.stock.read': ['owner', 'accountant', 'sales', 'purchasing', 'warehouse'],
  'inventory.warehouse.write': ['owner', 'accountant'],
  'inventory.product.read': ['owner', 'accountant', 'sales', 'purchasing', 'warehouse'],
  'inventory.product.write': ['owner'],
  'ledger.account.read': ['owner', 'accountant'],
  'ledger.account.write': ['owner', 'accountant'],
  'ledger.voucher.read': ['owner', 'accountant'],
  'ledger.voucher.write': ['owner', 'accountant'],
  'money.bank.confirm': ['owner', 'accountant'],
  'money.bank.read': ['owner', 'accountant', 'cashier'],
  'money.bank.write': ['owner', 'accountant', 'cashier'],
  'money.cash-account.read': ['owner', 'accountant', 'cashier'],
  'money.cash-account.write': ['owner', 'accountant'],
  'money.document.read': ['owner', 'accountant', 'cashier'],
  'money.document.write': ['owner', 'accountant', 'cashier'],
  'purchasing.document.read': ['owner', 'accountant', 'cashier', 'purchasing'],
  'purchasing.document.write': ['owner', 'accountant', 'purchasing'],
  'purchasing.order.read': ['owner', 'accountant', 'cashier', 'purchasing'],
  'purchasing.order.write': ['owner', 'accountant', 'purchasing'],
  'purchasing.order.approve': ['owner', 'accountant'],
  'purchasing.invoice.read': ['owner', 'accountant', 'cashier', 'purchasing'],
  'purchasing.invoice.write': ['owner', 'accountant', 'purchasing'],
  'purchasing.invoice.approve': ['owner', 'accountant'],
  'purchasing.supplier.read': ['owner', 'accountant', 'cashier', 'purchasing'],
  'purchasing.supplier.write': ['owner', 'accountant', 'purchasing'],
  'purchasing.price.read': ['owner', 'accountant', 'purchasing'],
  'sales.document.read': ['owner', 'accountant', 'cashier', 'sales'],
  'sales.document.write': ['owner', 'accountant', 'sales'],
  'sales.order.read': ['owner', 'accountant', 'cashier', 'sales'],
  'sales.order.write': ['owner', 'sales'],
  'sales.order.approve': ['owner'],
  'sales.order.close': ['owner'],
  'sales.quotation.read': ['owner', 'accountant', 'cashier', 'sales'],
  'sales.quotation.write': ['owner', 'sales'],
  'sales.customer.read': ['owner', 'accountant', 'cashier', 'sales'],
  'sales.customer.write': ['owner', 'sales'],
  'sales.price.read': ['owner', 'accountant', 'cashier', 'sales'],
  'settings.audit.read': ['owner', 'accountant'],
  'settings.company.write': ['owner'],
  'settings.data.export': ['owner'],
  'settings.data.import': ['owner', 'accountant', 'sales', 'purchasing'],
  'settings.member.read': ['owner'],
  'settings.member.write': ['owner'],
  'settings.samples.write': ['owner'],
  'workbench.notice.read': ['owner', 'accountant', 'cashier', 'sales', 'purchasing', 'warehouse'],
  'workbench.view.write': ['owner', 'accountant', 'cashier', 'sales', 'purchasing', 'warehouse'],
  'workbench.read': ['owner', 'accountant', 'cashier', 'sales', 'purchasing', 'warehouse'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** What a member may do. */
export type Permission = keyof typeof grants;

/** Over what of the sales each role's rights hold, where nothing else is said of the member. */
const usualScopes: Readonly<Record<Role, CustomerScope>> = {
  owner: 'all',
  accountant: 'all',
  cashier: 'all',
  sales: 'own',
  purchasing: 'own',
  warehouse: 'own',
};

/** What is kept from a member whose roles would permit it. */
export interface Hidden {
  readonly hideCosts?: boolean;
  readonly hidePrices?: boolean;
  /** What of the sales, and which warehouses and cash accounts are all that the member sees; null for what the roles say, and for every one. */
  readonly customerScope?: CustomerScope | null;
  readonly warehouseIds?: readonly string[] | null;
  readonly cashAccountIds?: readonly string[] | null;
}

const costPermissions: ReadonlySet<Permission> = new Set<Permission>(['inventory.cost.read']);

/** The log of acts has each row whole, whosever it is: whoever does not see everything does not read it. */
const wholePermissions: ReadonlySet<Permission> = new Set<Permission>(['settings.audit.read']);

/** Prices, and the papers of sales and purchases, of which every line and total is one. */
const pricePermissions: ReadonlySet<Permission> = new Set<Permission>([
  'sales.price.read',
  'sales.document.read',
  'sales.order.read',
  'sales.quotation.read',
  'purchasing.price.read',
  'purchasing.document.read',
  'purchasing.order.read',
  'purchasing.invoice.read',
]);

/** What cannot be written by who does not know prices. */
const priceWriting: readonly Permission[] = [
  'sales.document.write',
  'sales.order.write',
  'sales.quotation.write',
  'purchasing.document.write',
  'purchasing.order.write',
  'purchasing.invoice.write',
];

/** Returns everything that one of the roles permits and that is not hidden, by name; from an owner nothing is. */
export function permissionsOf(roles: readonly Role[], hidden: Hidden = {}): ReadonlySet<Permission> {
  const all = Object.keys(grants) as Permission[];
  const isOwner = roles.includes('owner');
  const taken = takenBy(roles, hidden);
  const isHidden = (permission: Permission): boolean => !isOwner && taken.some((permissions) => permissions.has(permission));
  return new Set(all.filter((permission) => grants[permission].some((role) => roles.includes(role)) && !isHidden(permission)));
}

function takenBy(roles: readonly Role[], hidden: Hidden): readonly ReadonlySet<Permission>[] {
  const { hideCosts = false, hidePrices = false } = hidden;
  const seesLess = hideCosts || hidePrices || isNarrowed(roles, hidden);
  return [...(hideCosts ? [costPermissions] : []), ...(hidePrices ? [pricePermissions] : []), ...(seesLess ? [wholePermissions] : [])];
}

/** Whether some customers, warehouses or cash accounts are all that a member sees. */
function isNarrowed(roles: readonly Role[], { customerScope = null, warehouseIds = null, cashAccountIds = null }: Hidden): boolean {
  return customerScopeOf(roles, customerScope) !== 'all' || warehouseIds !== null || cashAccountIds !== null;
}

/** Returns whether one of the roles writes prices, so that they cannot be hidden. */
export function writesPrices(roles: readonly Role[]): boolean {
  return priceWriting.some((permission) => grants[permission].some((role: Role) => roles.includes(role)));
}

/** Returns the roles that have a permission. */
export function rolesWith(permission: Permission): readonly Role[] {
  return grants[permission];
}

/** Returns over what of the sales a member's rights hold: what was set, else the widest of the roles; an owner sees all. */
export function customerScopeOf(roles: readonly Role[], set: CustomerScope | null): CustomerScope {
  if (roles.includes('owner')) return 'all';
  return set ?? (roles.some((role) => usualScopes[role] === 'all') ? 'all' : 'own');
}
