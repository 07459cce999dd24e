import type { ApolloClient } from '@apollo/client';
import { bestRanked, rankMatch } from '@suanpan/protocol/rank-match';
import { SearchLeavesDocument, type SearchLeavesQuery } from '../data/search-leaves.generated.ts';
import type { DraftAccount } from './voucher-draft.ts';

/** An account as the lookup of a voucher shows it. */
export interface LeafChoice extends DraftAccount {
  readonly description: string;
}

type Leaf = SearchLeavesQuery['accounts'][number];

/** Finds accounts to post to by code, name or initials. The chart is asked for once, so that what is typed is answered at once. */
export async function findLeaves(client: ApolloClient, text: string, controlled: string): Promise<readonly LeafChoice[]> {
  const { data } = await client.query({
    query: SearchLeavesDocument,
    variables: { search: null, category: null },
    fetchPolicy: 'cache-first',
  });
  return rankLeaves(data?.accounts ?? [], text).map((leaf) => choiceOf(leaf, controlled));
}

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

function choiceOf({ id, code, name, fullName, mnemonic, isControlled }: Leaf, controlled: string): LeafChoice {
  const facts = [fullName === name ? '' : fullName, mnemonic.toLowerCase(), isControlled ? controlled : ''];
  return { id, code, isControlled, label: `${code} ${name}`, description: facts.filter((fact) => fact !== '').join(' · ') };
}
