import type { SqlValues } from '#core/paging/keyset.ts';
import { orderCondition } from './order-filter.ts';
import type { QuotationStatus } from './quotation.ts';

/** Which quotations are wanted; what is left out does not narrow. */
export interface QuotationFilter {
  /** Only these, e.g. those that are printed in one go. */
  readonly ids?: readonly string[] | null | undefined;
  readonly statuses?: readonly QuotationStatus[] | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** A filter, whose quotations are seen at all (null: everybody's), and the day on which they are looked at. */
export interface QuotationScope {
  readonly filter: QuotationFilter;
  readonly onlyOf: readonly string[] | null;
  readonly today: string;
}

/** Returns the SQL condition of what is wanted and seen of `quotation o`: an order's, but for the states. */
export function quotationCondition({ filter: { statuses, ...filter }, onlyOf, today }: QuotationScope, values: SqlValues): string {
  const condition = orderCondition(filter, onlyOf, values);
  return statuses == null ? condition : `${condition} AND ${statusOn(today, values)} = ANY(${values.add(statuses)}::text[])`;
}

/** Returns the SQL of the state of `quotation o` on a day. */
export function statusOn(today: string, values: SqlValues): string {
  return `(CASE WHEN o.status = 'SENT' AND o.valid_until < ${values.add(today)}::date THEN 'EXPIRED' ELSE o.status END)`;
}
