import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import type { Party } from './money-draft.ts';

/** Returns who a document of money is with, as a field shows them. */
export function partyOf({ customer, supplier }: MoneyDocumentFragment): Party | null {
  const party = customer ?? supplier;
  return party && { id: party.id, label: party.name };
}
