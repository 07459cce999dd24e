import type { ApolloClient } from '@apollo/client';
import { SearchLeavesDocument } from '../data/search-leaves.generated.ts';
import { type Leaf, rankLeaves } from './rank-leaves.ts';
import type { DraftAccount } from './voucher-draft.ts';

/** An account as the lookup of a voucher shows it. */
export interface LeafChoice extends DraftAccount {
  readonly description: string;
}

/** Finds accounts to post to by code, name or initials. The chart is asked for once, so that what is typed is answered at once. */
export async function findLeaves(client: ApolloClient, text: string, controlled: string): Promise<readonly LeafChoice[]> {
  const { data } = await client.query({
    query: SearchLeavesDocument,
    variables: { search: null, category: null },
    fetchPolicy: 'cache-first',
  });
  return rankLeaves(data?.accounts ?? [], text).map((leaf) => choiceOf(leaf, controlled));
}

function choiceOf({ id, code, name, fullName, mnemonic, isControlled }: Leaf, controlled: string): LeafChoice {
  const facts = [fullName === name ? '' : fullName, mnemonic.toLowerCase(), isControlled ? controlled : ''];
  return { id, code, isControlled, label: `${code} ${name}`, description: facts.filter((fact) => fact !== '').join(' · ') };
}
