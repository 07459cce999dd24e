/** The kinds of row that people know by a name; others are shown as the database calls them. */
export const auditTables = [
  'sales_order',
  'sales_order_line',
  'sales_order_history',
  'quotation',
  'purchase_order',
  'document',
  'document_line',
  'input_invoice',
  'voucher',
  'period',
  'customer',
  'supplier',
  'product',
  'warehouse',
  'cash_account',
  'account',
  'tax_rate',
  'member',
  'member_invitation',
  'tenant',
] as const;

export const auditActs = ['INSERT', 'UPDATE', 'DELETE'] as const;
type AuditAct = (typeof auditActs)[number];

/** What the audit log shows; all of it lives in the address. */
export interface AuditListState {
  readonly table: string | null;
  readonly act: AuditAct | null;
  /** yyyy-mm-dd */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what this member did. */
  readonly member: string | null;
  /** Only what one request did. */
  readonly operation: string | null;
  /** Only the history of one row, whose table is given, too. */
  readonly row: string | null;
  /** Where the page begins or ends, as the backend gave it. */
  readonly after: string | null;
  readonly before: string | null;
}

/** Returns the act of this name, or null when there is none. */
export function actNamed(name: string | null): AuditAct | null {
  return auditActs.find((act) => act === name) ?? null;
}

/** Returns the state that an address means; what it does not understand it leaves out. */
export function readAuditListState(params: URLSearchParams): AuditListState {
  return {
    table: params.get('table') || null,
    act: actNamed(params.get('act')),
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    member: params.get('member') || null,
    operation: params.get('operation') || null,
    row: params.get('row') || null,
    after: params.get('after') || null,
    before: params.get('before') || null,
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeAuditListState(state: AuditListState): URLSearchParams {
  return new URLSearchParams(Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== null));
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
