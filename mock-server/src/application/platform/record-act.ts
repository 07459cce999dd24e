import { insertAct, storeOutcome, type PlatformAct } from '#core/platform/act-store.ts';
import type { PlatformWork } from './platform-work.ts';

/** What an act is recorded with: an operator's account, or none for a command and the name of a machine's user. */
export interface RecordTools extends Pick<PlatformWork, 'database' | 'clock' | 'ids'> {
  readonly operator: { readonly userId: string | null; readonly loginName: string };
}

/**
 * Does something to the platform between two entries of its record: that it was begun, and how it ended.
 *
 * What is done may lie in another database than the record, so they cannot commit together: an act without an end was begun, and may have
 * been done.
 */
export async function recordAct<T>(
  { database, clock, ids, operator }: RecordTools,
  planned: Pick<PlatformAct, 'act' | 'target' | 'why'>,
  { run, outcomeOf }: { readonly run: () => Promise<T>; readonly outcomeOf: (result: T) => string },
): Promise<T> {
  const { userId, loginName } = operator;
  const entry = { ...planned, id: ids.next(), at: clock.now(), actor: loginName, userId, outcome: null };
  await database.identityTx((tx) => insertAct(tx, entry));
  const end = (outcome: string): Promise<void> => database.identityTx((tx) => storeOutcome(tx, entry.id, outcome));
  try {
    const result = await run();
    await end(outcomeOf(result));
    return result;
  } catch (error) {
    await end(`failed: ${error instanceof Error ? error.message : String(error)}`).catch(() => undefined);
    throw error;
  }
}
