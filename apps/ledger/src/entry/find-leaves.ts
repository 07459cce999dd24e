import type { ApolloClient } from '@apollo/client';
import { type AccountCategory, SearchLeavesDocument } from '../data/search-leaves.generated.ts';
import { type Leaf, rankLeaves } from './rank-leaves.ts';
import type { DraftAccount } from './voucher-draft.ts';

/** An account as the lookup of a voucher shows it. */
export interface LeafChoice extends DraftAccount {
  readonly description: string;
}

/** Finds accounts to post to by code, name or initials. The chart is asked for once, so that what is typed is answered at once. */
export async function findLeaves(
  client: ApolloClient,
  text: string,
  { controlled, category = null }: LeafWish,
): Promise<readonly LeafChoice[]> {
  const { data } = await client.query({
    query: SearchLeavesDocument,
    variables: { search: null, category },
    fetchPolicy: 'cache-first',
  });
  return rankLeaves(data?.accounts ?? [], text).map((leaf) => choiceOf(leaf, controlled));
}

/** Which accounts are wanted. */
interface LeafWish {
  /** What is said of accounts that documents alone move. */
  readonly controlled: string;
  readonly category?: AccountCategory | null;
}

function choiceOf({ id, code, name, fullName, mnemonic, isControlled }: Leaf, controlled: string): LeafChoice {
  const facts = [fullName === name ? '' : fullName, mnemonic.toLowerCase(), isControlled ? controlled : ''];
  return { id, code, isControlled, label: `${code} ${name}`, description: facts.filter((fact) => fact !== '').join(' · ') };
}
