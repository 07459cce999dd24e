import { GraphQLError } from 'graphql';
import { Refusal, type Problem } from '#kernel/refusal/refusal.ts';
import type { ApiReason } from './error-table.ts';

/** PostgreSQL's states that mean: not now, but soon. */
const unavailable = new Set(['57P01', '57P02', '57P03', '08006', '08003', '08001', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);

/** What PostgreSQL says of itself, or of a text, as a whole class: no room, no changes, characters that it cannot hold. */
const toldByState: Readonly<Record<string, ApiReason>> = {
  '53100': 'database-full',
  '25006': 'database-read-only',
  '22021': 'text-unstorable',
  '22P05': 'text-unstorable',
};

const connectionLost =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed|read ECONNRESET|write EPIPE/;

/** Two rows got the same code at once and the database let one through: what that is for the other, by the constraint. */
const takenCodes: Readonly<Record<string, Problem<ApiReason>>> = {
  customer_tenant_id_code_key: { path: 'code', reason: 'customer-code-taken', facts: { code: '' } },
  input_invoice_number: { path: 'invoiceNumber', reason: 'invoice-number-taken', facts: { number: '' } },
  product_tenant_id_sku_key: { path: 'sku', reason: 'product-code-taken', facts: { sku: '' } },
};

/** Keys under which no number is of two documents. */
const numberKeys = /^(?:document|quotation|sales_order|purchase_order|input_invoice)_tenant_id_number_key$/;

/** What the database itself holds against a posting, whatever the path: what that is for whoever posts, by the constraint. */
const heldByTheDatabase: Readonly<Record<string, ApiReason>> = {
  period_is_open: 'period-closed',
  account_is_postable: 'account-not-postable',
  voucher_balances: 'voucher-unbalanced',
  stock_is_there: 'negative-stock',
  nothing_costs_nothing: 'stock-cost-broken',
  open_is_within: 'over-settled',
  invoiced_within: 'has-downstream',
};

/** Returns what an error means as a refusal; what is no refusal is "unexpected" and must be logged. */
export function refusalOf(error: unknown): Refusal {
  const cause = rootOf(error);
  if (cause instanceof Refusal) return cause;
  if (error instanceof GraphQLError && cause == null) return malformed(error);
  const { code, constraint, message } = databaseError(cause);
  if (code === '23505') return takenIn(constraint);
  const held = code === '23514' ? heldByTheDatabase[constraint] : undefined;
  if (held !== undefined) return new Refusal<ApiReason>(held);
  const told = toldByState[code];
  if (told !== undefined) return new Refusal<ApiReason>(told);
  if (unavailable.has(code) || connectionLost.test(message)) return new Refusal<ApiReason>('database-unavailable');
  return new Refusal<ApiReason>('unexpected');
}

/** What a key that has been taken is for whoever comes second. */
function takenIn(constraint: string): Refusal {
  const taken = takenCodes[constraint];
  if (taken !== undefined) return new Refusal<ApiReason>('invalid-input', {}, [taken]);
  return new Refusal<ApiReason>(numberKeys.test(constraint) ? 'number-taken' : 'unexpected');
}

/** GraphQL wraps what a resolver threw, and its own complaints about variables twice; null when it is all its own. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError ? rootOf(error.originalError ?? null) : error;
}

/** GraphQL's own words are for developers, so they go along as a fact. */
function malformed(error: GraphQLError): Refusal {
  // An error of compiled code has no extensions at all, whatever its type says.
  const { reason } = (error.extensions ?? {}) as { readonly reason?: ApiReason };
  return new Refusal<ApiReason>(reason ?? 'request-malformed', { detail: error.message });
}

function databaseError(cause: unknown): { readonly code: string; readonly constraint: string; readonly message: string } {
  const { code = '', constraint = '', message = '' } = (cause ?? {}) as Partial<Record<'code' | 'constraint' | 'message', string>>;
  return { code, constraint, message };
}
