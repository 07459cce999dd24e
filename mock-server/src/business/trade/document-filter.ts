import type { SqlValues } from '#core/paging/keyset.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { DocumentStatus, DocumentType } from './document.ts';

/** Which documents are wanted; what is left out does not narrow, nor does what is no day. */
export interface DocumentFilter {
  /** Only these, e.g. those that are printed in one go. */
  readonly ids?: readonly string[] | null | undefined;
  readonly types?: readonly DocumentType[] | null | undefined;
  readonly statuses?: readonly DocumentStatus[] | null | undefined;
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly supplierId?: string | null | undefined;
  /** A part of the number, of the party's name, or its initials. */
  readonly search?: string | null | undefined;
}

/** Returns the SQL condition of a filter on `document d`. */
export function documentCondition(filter: DocumentFilter, values: SqlValues): string {
  const parts = idsCondition(filter.ids, values);
  if (filter.types != null) parts.push(`d.type = ANY(${values.add(filter.types)}::text[])`);
  if (filter.statuses != null) parts.push(`d.status = ANY(${values.add(filter.statuses)}::text[])`);
  if (isDay(filter.dateFrom)) parts.push(`d.date >= ${values.add(filter.dateFrom)}::date`);
  if (isDay(filter.dateTo)) parts.push(`d.date <= ${values.add(filter.dateTo)}::date`);
  if (filter.customerId != null) parts.push(idCondition('d.customer_id', filter.customerId, values));
  if (filter.supplierId != null) parts.push(idCondition('d.supplier_id', filter.supplierId, values));
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(searchCondition(values.add(search)));
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

function searchCondition(search: string): string {
  const isIn = (table: string): string => `IN (SELECT p.id FROM ${table} p WHERE strpos(p.search_text, ${search}) > 0)`;
  return `(strpos(lower(d.number), ${search}) > 0 OR (d.note <> '' AND strpos(lower(d.note), ${search}) > 0)
    OR d.customer_id ${isIn('customer')} OR d.supplier_id ${isIn('supplier')})`;
}

function isDay(text: string | null | undefined): text is string {
  return text != null && isCalendarDay(text);
}

/** Only some, where any are named. */
function idsCondition(ids: readonly string[] | null | undefined, values: SqlValues): string[] {
  return ids == null ? [] : [`d.id = ANY(${values.add(ids.filter(isId))}::uuid[])`];
}

/** What is no id can be no row's, so nothing is found. */
function idCondition(column: string, id: string, values: SqlValues): string {
  return isId(id) ? `${column} = ${values.add(id)}` : 'false';
}
