import { findEntryEnd } from '#core/company/company-life.ts';
import { entryStateOf } from '#core/company/entry-state.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { todayOf, type Work } from './work.ts';

/** Why nothing is entered into a company any more. */
export type EntryRefusal = 'company-archived' | 'company-expired';

/** Refuses to enter anything into a company in which nothing more is entered; it is not archived before the transaction ends. */
export async function assertEntryOpen(work: Work): Promise<void> {
  const end = entryStateOf(await findEntryEnd(work.tx), todayOf(work));
  if (end?.state === 'ARCHIVED') throw new Refusal<EntryRefusal>('company-archived');
  if (end?.state === 'EXPIRED') throw new Refusal<EntryRefusal>('company-expired', { day: end.day ?? '' });
}
