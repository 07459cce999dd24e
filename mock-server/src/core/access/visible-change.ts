import { worksWithCash, type Actor } from './actor.ts';
import type { Permission } from './permission.ts';

/** What the database tells of a change: which rows of which table, and whose they are or were. */
export interface ChangeNotice {
  readonly tenant: string;
  readonly table: string;
  /** Null when they are too many to name. */
  readonly rows: readonly ChangedRow[] | null;
  /** Of rows that are not named; null when they are too many as well. */
  readonly owners: readonly (string | null)[] | null;
}

interface ChangedRow {
  readonly id: string;
  readonly version: number | null;
  /** The members who may be the only ones to see it; `[null]` of a row that belongs to nobody. */
  readonly owners: readonly (string | null)[];
}

/** What a member is told of a change. */
export interface Change {
  /** What changed, as the API names its type, e.g. "SalesOrder". */
  readonly kind: string;
  /** Null when they are too many to name, or not known. */
  readonly ids: readonly string[] | null;
  /** Of one row, the version that it has now. */
  readonly version: number | null;
}

interface Kind {
  readonly kind: string;
  /** Whoever has one of them is told. */
  readonly permissions: readonly Permission[];
  /** Whether a notice does not say whose rows are: who does not see all of them is not told which changed. */
  readonly isSharedOut?: true;
  /** Whether each row is for its owner alone, whatever else somebody sees. */
  readonly isPersonal?: true;
}

/** What is told of, by its table; of any other table nothing is told to anybody. */
const kinds: Readonly<Record<string, Kind>> = {
  sales_order: { kind: 'SalesOrder', permissions: ['sales.order.read'] },
  quotation: { kind: 'Quotation', permissions: ['sales.quotation.read'] },
  // A notice does not say for which warehouse an order is.
  purchase_order: { kind: 'PurchaseOrder', permissions: ['purchasing.order.read'], isSharedOut: true },
  input_invoice: { kind: 'InputInvoice', permissions: ['purchasing.invoice.read'] },
  customer: { kind: 'Customer', permissions: ['sales.customer.read'] },
  product: { kind: 'Product', permissions: ['inventory.product.read'] },
  account: { kind: 'Account', permissions: ['ledger.account.read'] },
  document: {
    kind: 'TradeDocument',
    permissions: [
      'sales.document.read',
      'purchasing.document.read',
      'inventory.document.read',
      'money.document.read',
      'ledger.voucher.read',
    ],
    isSharedOut: true,
  },
  supplier: { kind: 'Supplier', permissions: ['purchasing.supplier.read'] },
  warehouse: { kind: 'Warehouse', permissions: ['inventory.stock.read'] },
  cash_account: { kind: 'CashAccount', permissions: ['money.cash-account.read'] },
  member_notice: { kind: 'MemberNotice', permissions: ['workbench.notice.read'], isPersonal: true },
};

/** What a warehouse knows of orders: told to who hands goods over, and never which, as a notice does not say for which warehouse an order is. */
const deliveries: Kind = { kind: 'OpenDelivery', permissions: ['inventory.delivery.write'] };

/** Whose changes may open or close a delivery. */
const deliveredTables: ReadonlySet<string> = new Set(['sales_order', 'purchase_order']);

/** Returns what a member of the company may know of a change; null when that is nothing. */
export function visibleChange(actor: Actor, notice: ChangeNotice): Change | null {
  return changeOfKind(actor, notice) ?? changeOfDelivery(actor, notice);
}

/** Who reads the order itself is told of that, and needs no second reason to read again. */
function changeOfDelivery({ permissions }: Actor, { table }: ChangeNotice): Change | null {
  return deliveredTables.has(table) && isTold(permissions, deliveries) ? { kind: deliveries.kind, ids: null, version: null } : null;
}

function changeOfKind(actor: Actor, { table, rows, owners }: ChangeNotice): Change | null {
  const told = kinds[table];
  if (told === undefined || !isTold(actor.permissions, told)) return null;
  const { kind } = told;
  const onlyOf = told.isPersonal === true ? [actor.memberId] : actor.onlyOf;
  if (told.isSharedOut === true && !seesAllOf(actor, told)) return { kind, ids: null, version: null };
  const isSeen = (whose: ChangeNotice['owners']): boolean =>
    onlyOf === null || whose === null || whose.some((owner) => owner === null || onlyOf.includes(owner));
  if (rows === null) return isSeen(owners) ? { kind, ids: null, version: null } : null;
  const seen = rows.filter(({ id, owners: whose }) => isSeen(whose) && (table !== 'cash_account' || worksWithCash(actor, id)));
  const [first, ...others] = seen;
  return first ? { kind, ids: seen.map(({ id }) => id), version: others.length === 0 ? first.version : null } : null;
}

function seesAllOf({ permissions, onlyOf, onlyWarehouses, onlyCashAccounts }: Actor, told: Kind): boolean {
  const isLimited = [onlyOf, onlyWarehouses, onlyCashAccounts].some((only) => only !== null);
  return !isLimited && told.permissions.every((permission) => permissions.has(permission));
}

function isTold(permissions: Actor['permissions'], kind: Kind): boolean {
  return kind.permissions.some((permission) => permissions.has(permission));
}

/** Returns one change for each kind that a member may read, for whoever may have missed some. */
export function anyChange({ permissions }: Actor): readonly Change[] {
  return [...Object.values(kinds), deliveries].flatMap((told) =>
    isTold(permissions, told) ? [{ kind: told.kind, ids: null, version: null }] : [],
  );
}
