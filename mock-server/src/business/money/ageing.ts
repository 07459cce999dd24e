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
  /** What of it was due before the day. */
  readonly overdue: Fen;
}

/** Open items by age on a day. */
export interface Ageing extends AgedSums {
  readonly items: readonly AgedItem[];
  readonly parties: readonly (AgedSums & Pick<OpenItem, 'customerId' | 'supplierId'>)[];
}

/** Sorts open items by their age on a day. */
export function ageingOf(open: readonly OpenItem[], day: string): Ageing {
  const items = open.map((item) => age(item, day));
  const byParty = new Map<string | null, AgedItem[]>();
  for (const aged of items) {
    const key = aged.item.customerId ?? aged.item.supplierId;
    const own = byParty.get(key);
    if (own) own.push(aged);
    else byParty.set(key, [aged]);
  }
  const parties = [...byParty.values()].map((own) => ({ ...partyOf(own), ...sum(own) }));
  return { items, parties, ...sum(items) };
}

function partyOf([first]: readonly AgedItem[]): Pick<OpenItem, 'customerId' | 'supplierId'> {
  return { customerId: first?.item.customerId ?? null, supplierId: first?.item.supplierId ?? null };
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
  const overdue = items.filter(({ overdueDays }) => overdueDays > 0).reduce((total, { item }) => total + item.open, 0);
  return { amounts, total: amounts.reduce((total, amount) => total + amount, 0), overdue };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
