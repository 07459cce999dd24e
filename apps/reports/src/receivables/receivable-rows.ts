import { rankThing } from '@suanpan/protocol/rank-match';
import type { ReadReceivablesQuery } from '../data/read-receivables.generated.ts';

/** What customers owed at the end of a day. */
export type ReadReceivables = ReadReceivablesQuery['ageing'];

/** A customer and what they owe, part by part. */
export interface ReceivableRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly string[];
  readonly total: string;
  readonly overdue: string;
}

/** Returns the customers that words name, or all when there are none. */
export function receivableRows({ parties }: Pick<ReadReceivables, 'parties'>, words: string): readonly ReceivableRow[] {
  return parties.flatMap(({ customer, ...figures }) => {
    if (!customer) return [];
    const { id, code, name, mnemonic } = customer;
    const isNamed = words.trim() === '' || rankThing(words, [name, code, mnemonic]) > 0;
    return isNamed ? [{ key: id, code, name, ...figures }] : [];
  });
}
