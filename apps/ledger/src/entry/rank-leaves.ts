import { bestRanked, rankMatch } from '@suanpan/protocol/rank-match';
import type { SearchLeavesQuery } from '../data/search-leaves.generated.ts';

/** An account that can be posted to. */
export type Leaf = SearchLeavesQuery['accounts'][number];

/** Returns the accounts in use that fit, the best first; the first ones of the chart for no text. */
export function rankLeaves(leaves: readonly Leaf[], text: string): readonly Leaf[] {
  const usable = leaves.filter(({ enabled }) => enabled);
  if (text.trim() === '') return usable.slice(0, 12);
  return bestRanked(
    usable.map((leaf) => ({ leaf, rank: rankOf(leaf, text) })),
    12,
  ).map(({ leaf }) => leaf);
}

function rankOf({ code, name, fullName, mnemonic }: Leaf, text: string): number {
  const own = Math.max(...[code, code.replaceAll('.', ''), name, mnemonic].map((known) => rankMatch(known, text)));
  return own > 0 ? own : rankMatch(fullName, text) / 2;
}
