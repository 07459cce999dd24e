import { decimalToFen, type Fen } from '@suanpan/money/fen';

/** What can be chosen: a line or a movement. */
interface Chosen {
  readonly id: string;
  readonly amount: string;
}

/** Returns what those of a list come to that are chosen. */
export function selectedSum(list: readonly Chosen[], keys: ReadonlySet<string>): Fen {
  return list.reduce((sum, { id, amount }) => (keys.has(id) ? sum + decimalToFen(amount) : sum), 0);
}

/** Returns the keys with one more, or one fewer when it was among them. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
