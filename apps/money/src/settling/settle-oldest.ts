import type { Fen } from '@suanpan/money/fen';

/** An open item, as far as settling goes; a credit is below 0. */
export interface Settled {
  readonly id: string;
  readonly open: Fen;
}

/**
 * Returns how much of each item is settled by a sum of money, the first items first; what is not settled is not in it.
 *
 * Credits, such as returned goods, are taken before money is, but only as far as there is something else to settle with them.
 */
export function settleOldest(items: readonly Settled[], money: Fen): ReadonlyMap<string, Fen> {
  const owed = items.reduce((sum, { open }) => sum + Math.max(open, 0), 0);
  let credit = Math.max(0, owed - money);
  const settled = new Map<string, Fen>();
  let left = money;
  for (const { id, open } of items) {
    if (open >= 0 || credit === 0) continue;
    const taken = Math.min(credit, -open);
    settled.set(id, -taken);
    credit -= taken;
    left += taken;
  }
  for (const { id, open } of items) {
    const taken = Math.min(left, open);
    if (taken <= 0) continue;
    settled.set(id, taken);
    left -= taken;
  }
  return settled;
}
