import { decimalToFen } from '@suanpan/money/fen';
import { rankThing } from '@suanpan/protocol/rank-match';
import type { ReadAgeingQuery } from '../data/read-ageing.generated.ts';

/** A party and what is open with it, part by part. */
export interface AgedParty {
  readonly id: string;
  readonly name: string;
  readonly amounts: readonly string[];
  readonly total: string;
}

/** Returns the parties that words name, or all when there are none, those with the most first. */
export function agedParties(parties: ReadAgeingQuery['ageing']['parties'], words: string): readonly AgedParty[] {
  const named = parties.flatMap(({ customer, supplier, amounts, total }) => {
    const party = customer ?? supplier;
    if (!party || (words.trim() !== '' && rankThing(words, [party.name, party.code, party.mnemonic]) === 0)) return [];
    return [{ id: party.id, name: party.name, amounts, total }];
  });
  return named.toSorted((one, other) => decimalToFen(other.total) - decimalToFen(one.total));
}
