import { orderTotals } from '@suanpan/money/order-totals';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import { checkText } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList, type ProblemSink } from '#kernel/refusal/problem-list.ts';
import { checkLine, type CheckedLine, type LineEntries } from './check-line.ts';
import type { LineUnits } from './line-in-unit.ts';
import type { OrderEntryReason } from './sales-reason.ts';

/** What is entered on an order. */
export interface OrderEntries {
  readonly customerId: string;
  readonly date: string;
  readonly deliveryDate?: string | null | undefined;
  readonly salespersonId?: string | null | undefined;
  /** Where its goods are reserved. */
  readonly warehouseId?: string | null | undefined;
  readonly taxIncluded: boolean;
  readonly note?: string | null | undefined;
  readonly lines: readonly LineEntries[];
}

/** What the lines of an order are held against. */
export interface LineReferences extends LineUnits {
  readonly productIds: ReadonlySet<string>;
  /** Those among them that are out of use and were not in the order before. */
  readonly disabledProductIds: ReadonlySet<string>;
  /** The rates valid on the order's day, as canonical decimals. */
  readonly taxRates: ReadonlySet<string>;
}

/** What the entries are held against; read before, so that the check itself is pure. */
export interface OrderReferences extends LineReferences {
  /** The customer, null when there is none that the actor may sell to. */
  readonly customer: { readonly id: string; readonly enabled: boolean } | null;
  /** The customer the order had before, who may have been disabled since. */
  readonly customerBefore: string | null;
  /** Whether the warehouse that is named may be used. */
  readonly isWarehouseKnown: boolean;
}

/** An order's checked entries and the amounts that follow from them. */
export interface CheckedOrder extends LineAmounts {
  readonly customerId: string;
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly warehouseId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly CheckedLine[];
}

/** The most lines an order can have. */
const maxLines = 500;

/** Refuses more lines than an order can have, before anything is read for them. */
export function assertFewLines({ lines }: Pick<OrderEntries, 'lines'>): void {
  const problems = new ProblemList<OrderEntryReason>();
  if (lines.length > maxLines) problems.add('lines', 'lines-too-many', { max: maxLines, count: lines.length });
  problems.assertNone();
}

/** Returns the checked order; after a noted problem its amounts mean nothing. */
export function checkOrder(entries: OrderEntries, references: OrderReferences, problems: ProblemSink<OrderEntryReason>): CheckedOrder {
  checkCustomerOf(references, problems);
  checkDays(entries, problems);
  if (entries.warehouseId != null && !references.isWarehouseKnown) problems.add('warehouseId', 'warehouse-unknown');
  const lines = checkLines(entries, references, problems);
  return {
    customerId: entries.customerId,
    date: entries.date,
    deliveryDate: entries.deliveryDate ?? null,
    warehouseId: entries.warehouseId ?? null,
    taxIncluded: entries.taxIncluded,
    note: checkText(problems, { path: 'note', text: entries.note ?? '' }, { max: 500 }),
    lines,
    ...orderTotals(lines),
  };
}

/** Returns the checked lines of an order; after a noted problem their amounts mean nothing. */
export function checkLines(
  { lines, taxIncluded }: Pick<OrderEntries, 'lines' | 'taxIncluded'>,
  references: LineReferences,
  problems: ProblemSink<OrderEntryReason>,
): readonly CheckedLine[] {
  if (lines.length === 0) problems.add('lines', 'lines-missing');
  if (lines.length > maxLines) problems.add('lines', 'lines-too-many', { max: maxLines, count: lines.length });
  const terms = { taxIncluded, ...references };
  return lines.slice(0, maxLines).map((line, index) => checkLine(line, terms, { path: `lines.${index}`, problems }));
}

function checkCustomerOf({ customer, customerBefore }: OrderReferences, problems: ProblemSink<OrderEntryReason>): void {
  if (customer === null) problems.add('customerId', 'customer-unknown');
  else if (!customer.enabled && customer.id !== customerBefore) problems.add('customerId', 'customer-disabled');
}

/** Notes what is no day, and goods that would come before they are ordered. */
export function checkDays(
  { date, deliveryDate }: Pick<OrderEntries, 'date' | 'deliveryDate'>,
  problems: ProblemSink<OrderEntryReason>,
): void {
  if (!isCalendarDay(date)) problems.add('date', 'day-malformed');
  if (deliveryDate == null) return;
  if (!isCalendarDay(deliveryDate)) problems.add('deliveryDate', 'day-malformed');
  else if (deliveryDate < date) problems.add('deliveryDate', 'delivery-before-date');
}
