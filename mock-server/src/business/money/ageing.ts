import type { Fen } from '@suanpan/money/fen';
import type { OpenItem } from './open-item.ts';

/** The parts that open items are sorted into by the days since their document (R11). */
export const ageBuckets = ['0-30', '31-60', '61-90', '91-180', '>180'] as const;

const lastDays = [30, 60, 90, 180] as const;
const dayMs = 86_400_000;

/** An open item with its age. */
export interface AgedItem {
  readonly item: OpenItem;
  readonly ageDays: number;
  /** Days since it was due; 0 while it is not. */
  readonly overdueDays: number;
  readonly bucket: number;
}

/** The items of a party, or of all, by age. */
export interface AgedSums {
  readonly amounts: readonly Fen[];
  readonly total: Fen;
}

/** Open items by age on a day. */
export interface Ageing extends AgedSums {
  readonly items: readonly AgedItem[];
  readonly parties: readonly (AgedSums & Pick<OpenItem, 'customerId' | 'supplierId'>)[];
  readonly overdue: Fen;
}

/** Sorts open items by their age on a day. */
export function ageingOf(open: readonly OpenItem[], day: string): Ageing {
  const items = open.map((item) => age(item, day));
  const keys = new Map(open.map(({ customerId, supplierId }) => [customerId ?? supplierId, { customerId, supplierId }]));
  const parties = [...keys].map(([key, party]) => ({
    ...party,
    ...sum(items.filter(({ item }) => (item.customerId ?? item.supplierId) === key)),
  }));
  const overdue = items.filter(({ overdueDays }) => overdueDays > 0).reduce((total, { item }) => total + item.open, 0);
  return { items, parties, overdue, ...sum(items) };
}

function age(item: OpenItem, day: string): AgedItem {
  const ageDays = daysBetween(item.date, day);
  const found = lastDays.findIndex((last) => ageDays <= last);
  return { item, ageDays, overdueDays: Math.max(daysBetween(item.dueDate, day), 0), bucket: found === -1 ? lastDays.length : found };
}

function sum(items: readonly AgedItem[]): AgedSums {
  const amounts = ageBuckets.map((_name, bucket) =>
    items.filter((item) => item.bucket === bucket).reduce((total, { item }) => total + item.open, 0),
  );
  return { amounts, total: amounts.reduce((total, amount) => total + amount, 0) };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
