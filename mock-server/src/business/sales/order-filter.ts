import type { SqlValues } from '#core/paging/keyset.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { OrderStatus } from './sales-order.ts';

/** Which orders are wanted; what is left out does not narrow. */
export interface OrderFilter {
  /** Only these, e.g. those that are printed in one go. */
  readonly ids?: readonly string[] | null | undefined;
  readonly statuses?: readonly OrderStatus[] | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly salespersonId?: string | null | undefined;
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
  /** Approved orders to be delivered by this day only. */
  readonly deliverBy?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** Returns the SQL condition of a filter on `sales_order o`, for the orders of one salesperson or, with null, of all. */
export function orderCondition(filter: OrderFilter, onlyOf: readonly string[] | null, values: SqlValues): string {
  assertDays(filter);
  const parts = idsCondition(filter.ids, values);
  if (onlyOf !== null) parts.push(`o.salesperson_id = ANY(${values.add(onlyOf)}::uuid[])`);
  if (filter.statuses != null) parts.push(`o.status = ANY(${values.add(filter.statuses)}::text[])`);
  if (filter.customerId != null) parts.push(idCondition('o.customer_id', filter.customerId, values));
  if (filter.salespersonId != null) parts.push(idCondition('o.salesperson_id', filter.salespersonId, values));
  if (filter.dateFrom != null) parts.push(`o.date >= ${values.add(filter.dateFrom)}::date`);
  if (filter.dateTo != null) parts.push(`o.date <= ${values.add(filter.dateTo)}::date`);
  if (filter.deliverBy != null) parts.push(`o.status = 'APPROVED' AND o.delivery_date <= ${values.add(filter.deliverBy)}::date`);
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(searchCondition(values.add(search)));
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

function searchCondition(search: string): string {
  return `(strpos(lower(o.number), ${search}) > 0 OR o.customer_id IN (SELECT id FROM customer WHERE strpos(search_text, ${search}) > 0))`;
}

/** Only some, where any are named. */
function idsCondition(ids: readonly string[] | null | undefined, values: SqlValues): string[] {
  return ids == null ? [] : [`o.id = ANY(${values.add(ids.filter(isId))}::uuid[])`];
}

/** What is no id can be no row's, so nothing is found. */
function idCondition(column: string, id: string, values: SqlValues): string {
  return isId(id) ? `${column} = ${values.add(id)}` : 'false';
}

function assertDays(filter: OrderFilter): void {
  const problems = new ProblemList<'day-malformed'>();
  for (const path of ['dateFrom', 'dateTo', 'deliverBy'] as const) {
    const day = filter[path];
    if (day != null && !isCalendarDay(day)) problems.add(`filter.${path}`, 'day-malformed');
  }
  problems.assertNone();
}
