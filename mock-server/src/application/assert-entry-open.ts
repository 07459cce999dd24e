import { findEntryEnd } from '#core/company/company-life.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RestartRefusal } from './founding/start-afresh.ts';
import type { Work } from './work.ts';

/** Refuses to enter anything into a company in which nothing more is entered; it cannot come to its end before the transaction ends. */
export async function assertEntryOpen({ tx }: Pick<Work, 'tx'>): Promise<void> {
  const { isArchived } = await findEntryEnd(tx);
  if (isArchived) throw new Refusal<RestartRefusal>('company-archived');
}
