import type { SqlValues } from '#core/paging/keyset.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { InvoiceDeduction, InvoiceExecution, InvoiceKind, InvoiceStatus } from './input-invoice.ts';

/** Which invoices are wanted; what is left out does not narrow. */
export interface InputInvoiceFilter {
  readonly statuses?: readonly InvoiceStatus[] | null | undefined;
  readonly executions?: readonly InvoiceExecution[] | null | undefined;
  readonly deductions?: readonly InvoiceDeduction[] | null | undefined;
  readonly kinds?: readonly InvoiceKind[] | null | undefined;
  /** Deducted in this month, e.g. "2026-03". */
  readonly deductedMonth?: string | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** Returns the SQL condition of what is wanted of `input_invoice o`. */
export function inputInvoiceCondition(filter: InputInvoiceFilter, values: SqlValues): string {
  assertDays(filter);
  const parts: string[] = [];
  const anyOf = { status: filter.statuses, execution: filter.executions, deduction: filter.deductions, kind: filter.kinds };
  for (const [column, wanted] of Object.entries(anyOf)) {
    if (wanted != null) parts.push(`o.${column} = ANY(${values.add(wanted)}::text[])`);
  }
  if (filter.deductedMonth != null) parts.push(`o.deducted_month = ${values.add(filter.deductedMonth)}`);
  if (filter.supplierId != null) parts.push(isId(filter.supplierId) ? `o.supplier_id = ${values.add(filter.supplierId)}` : 'false');
  if (filter.dateFrom != null) parts.push(`o.date >= ${values.add(filter.dateFrom)}::date`);
  if (filter.dateTo != null) parts.push(`o.date <= ${values.add(filter.dateTo)}::date`);
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(searchCondition(values.add(search)));
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

function searchCondition(search: string): string {
  return `(strpos(lower(o.number), ${search}) > 0 OR strpos(o.invoice_number, ${search}) > 0 OR strpos(o.invoice_code, ${search}) > 0
    OR o.supplier_id IN (SELECT id FROM supplier WHERE strpos(search_text, ${search}) > 0))`;
}

/** Refuses days that are none. */
export function assertDays(filter: Pick<InputInvoiceFilter, 'dateFrom' | 'dateTo'>): void {
  const problems = new ProblemList<'day-malformed'>();
  for (const path of ['dateFrom', 'dateTo'] as const) {
    const day = filter[path];
    if (day != null && !isCalendarDay(day)) problems.add(`filter.${path}`, 'day-malformed');
  }
  problems.assertNone();
}
