import { type EntryKind, type PaletteEntry, entryId } from './palette-entry.ts';

/** Entries under one heading. */
export interface EntryGroup {
  readonly id: EntryKind | 'recent';
  readonly entries: readonly PaletteEntry[];
}

/** Among groups that fit equally well. */
const order: readonly EntryKind[] = ['document', 'customer', 'product', 'key', 'action', 'page', 'other'];

/** Returns entries by kind: the group with the best of all first, and in each group the best first; no entry twice. */
export function groupEntries(entries: readonly PaletteEntry[], most: number): EntryGroup[] {
  const unique = [...new Map(entries.toSorted((a, b) => a.rank - b.rank).map((entry) => [entryId(entry), entry])).values()];
  return order
    .map((id) => ({
      id,
      entries: unique
        .filter(({ kind }) => kind === id)
        .toSorted((a, b) => b.rank - a.rank)
        .slice(0, most),
    }))
    .filter((group) => group.entries.length > 0)
    .toSorted((a, b) => bestOf(b) - bestOf(a));
}

function bestOf({ entries }: EntryGroup): number {
  return entries[0]?.rank ?? 0;
}
