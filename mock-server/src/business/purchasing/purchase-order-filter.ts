import type { OrderExecution } from '#business/sales/order-delivery.ts';
import type { OrderStatus } from '#business/sales/sales-order.ts';
import type { Actor } from '#core/access/actor.ts';
import type { SqlValues } from '#core/paging/keyset.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { foldText } from '#kernel/text/search-text.ts';

/** Which orders are wanted; what is left out does not narrow. */
export interface PurchaseOrderFilter {
  /** Only these, e.g. those that are printed in one go. */
  readonly ids?: readonly string[] | null | undefined;
  readonly statuses?: readonly OrderStatus[] | null | undefined;
  readonly executions?: readonly OrderExecution[] | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly warehouseId?: string | null | undefined;
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
  /** Approved orders that are expected by this day only. */
  readonly deliverBy?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** A filter, and who looks: orders for other warehouses than the own are not seen. */
export interface PurchaseOrderScope {
  readonly filter: PurchaseOrderFilter;
  readonly actor: Pick<Actor, 'onlyWarehouses'>;
}

/** Returns the SQL condition of what is wanted and seen of `purchase_order o`. */
export function purchaseOrderCondition({ filter, actor }: PurchaseOrderScope, values: SqlValues): string {
  assertDays(filter);
  const parts = idsCondition(filter.ids, values);
  if (actor.onlyWarehouses !== null) parts.push(`o.warehouse_id = ANY(${values.add(actor.onlyWarehouses)}::uuid[])`);
  if (filter.statuses != null) parts.push(`o.status = ANY(${values.add(filter.statuses)}::text[])`);
  if (filter.executions != null) parts.push(`o.execution = ANY(${values.add(filter.executions)}::text[])`);
  if (filter.supplierId != null) parts.push(idCondition('o.supplier_id', filter.supplierId, values));
  if (filter.warehouseId != null) parts.push(idCondition('o.warehouse_id', filter.warehouseId, values));
  if (filter.dateFrom != null) parts.push(`o.date >= ${values.add(filter.dateFrom)}::date`);
  if (filter.dateTo != null) parts.push(`o.date <= ${values.add(filter.dateTo)}::date`);
  if (filter.deliverBy != null) parts.push(`o.status = 'APPROVED' AND o.delivery_date <= ${values.add(filter.deliverBy)}::date`);
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(searchCondition(values.add(search)));
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

function searchCondition(search: string): string {
  return `(strpos(lower(o.number), ${search}) > 0 OR o.supplier_id IN (SELECT id FROM supplier WHERE strpos(search_text, ${search}) > 0))`;
}

/** Only some, where any are named. */
function idsCondition(ids: readonly string[] | null | undefined, values: SqlValues): string[] {
  return ids == null ? [] : [`o.id = ANY(${values.add(ids.filter(isId))}::uuid[])`];
}

/** What is no id can be no row's, so nothing is found. */
function idCondition(column: string, id: string, values: SqlValues): string {
  return isId(id) ? `${column} = ${values.add(id)}` : 'false';
}

function assertDays(filter: PurchaseOrderFilter): void {
  const problems = new ProblemList<'day-malformed'>();
  for (const path of ['dateFrom', 'dateTo', 'deliverBy'] as const) {
    const day = filter[path];
    if (day != null && !isCalendarDay(day)) problems.add(`filter.${path}`, 'day-malformed');
  }
  problems.assertNone();
}
