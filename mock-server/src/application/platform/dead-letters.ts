import { findCompanyNames } from '#core/platform/company-list.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { isId } from '#kernel/ids/ids.ts';
import {
  countDeadLetters,
  discardDeadLetters,
  listDeadLetters,
  replayDeadLetters,
  type DeadLetter,
  type DeadLetterCount,
  type DeadLetterFilter,
} from '#kernel/messages/dead-letters.ts';
import { readDelivery, type Delivery, type DeliveryKey } from '#kernel/messages/read-delivery.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import { checkWhy } from './check-why.ts';
import type { PlatformReason, PlatformWork } from './platform-work.ts';
import { recordAct } from './record-act.ts';

/** How many dead letters are shown at once; of more only the number is told. */
const mostShown = 200;

/** Dead letters as an operator sees them. */
export interface DeadLetterList {
  /** Of all that are meant. */
  readonly total: number;
  /** The oldest of them. */
  readonly letters: readonly (DeadLetter & { readonly companyName: string })[];
  /** Of all that there are, those that are alike together: what can be asked for. */
  readonly groups: readonly DeadLetterCount[];
}

/** Lists the dead letters of all shards. */
export async function readDeadLetters(work: PlatformWork, filter: DeadLetterFilter): Promise<DeadLetterList> {
  if (!isPossible(filter)) return { total: 0, letters: [], groups: await readGroups(work, {}) };
  const { database, sources } = work;
  const [found, counted, groups] = await Promise.all([
    sources.onShards((relay) => listDeadLetters(relay, mostShown, filter)),
    readGroups(work, filter),
    readGroups(work, {}),
  ]);
  const letters = found
    .flatMap(({ answer }) => answer)
    .toSorted((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, mostShown);
  const names = await database.identityTx((tx) => findCompanyNames(tx, [...new Set(letters.map(({ tenantId }) => tenantId))]));
  return {
    total: counted.reduce((sum, { count }) => sum + count, 0),
    letters: letters.map((letter) => ({ ...letter, companyName: names.get(letter.tenantId) ?? letter.tenantId })),
    groups,
  };
}

/** What cannot be anybody's id, and a text that no row can hold, finds nothing. */
function isPossible({ id, tenantId, consumer, topic, errorCode }: DeadLetterFilter): boolean {
  return [id, tenantId].every((one) => one == null || isId(one)) && [consumer, topic, errorCode].every((one) => isStorable(one ?? ''));
}

async function readGroups({ sources }: PlatformWork, filter: DeadLetterFilter): Promise<readonly DeadLetterCount[]> {
  const sums = new Map<string, DeadLetterCount>();
  for (const { answer } of await sources.onShards((relay) => countDeadLetters(relay, filter))) {
    for (const group of answer) {
      const key = JSON.stringify([group.consumer, group.topic, group.errorCode]);
      sums.set(key, { ...group, count: group.count + (sums.get(key)?.count ?? 0) });
    }
  }
  return [...sums.values()];
}

/** Reads one message in the inbox of a consumer, whatever became of it; null when there is none. */
export async function readMessage(
  { sources, database }: PlatformWork,
  key: DeliveryKey,
): Promise<(Delivery & { readonly companyName: string }) | null> {
  if (!isPossible(key)) return null;
  const answers = await sources.onShards((relay) => readDelivery(relay, key));
  const found = answers.find(({ answer }) => answer !== null)?.answer;
  if (found == null) return null;
  const names = await database.identityTx((tx) => findCompanyNames(tx, [key.tenantId]));
  return { ...found, companyName: names.get(key.tenantId) ?? key.tenantId };
}

/** Lets the dead letters that are meant be tried anew; returns how many. Refuses when there is none of them any more. */
export async function replayMessages(work: PlatformWork, filter: DeadLetterFilter, why: string): Promise<number> {
  const reason = checkWhy(why, false);
  if (!isPossible(filter)) throw new Refusal<PlatformReason>('no-dead-letter');
  const decision = { by: work.operator.loginName, why: reason, clock: systemClock };
  const replayed = await recordAct(
    work,
    { act: 'REPLAY', target: { ...filter }, why: reason },
    {
      run: async () => sumOf(await work.sources.onShards((relay) => replayDeadLetters(relay, filter, decision))),
      outcomeOf: (count) => `${count} to be tried anew`,
    },
  );
  if (replayed === 0) throw new Refusal<PlatformReason>('no-dead-letter');
  return replayed;
}

/** Gives a dead letter up, for a reason; returns what is left of it. */
export async function dropMessage(work: PlatformWork, key: DeliveryKey, why: string): Promise<Delivery & { readonly companyName: string }> {
  const reason = checkWhy(why, true);
  if (!isPossible(key)) throw new Refusal<PlatformReason>('no-dead-letter');
  const decision = { by: work.operator.loginName, why: reason, clock: systemClock };
  const dropped = await recordAct(
    work,
    { act: 'DROP', target: { ...key }, why: reason },
    {
      run: async () => sumOf(await work.sources.onShards((relay) => discardDeadLetters(relay, key, decision))),
      outcomeOf: (count) => `${count} given up`,
    },
  );
  const message = dropped === 0 ? null : await readMessage(work, key);
  if (message === null) throw new Refusal<PlatformReason>('no-dead-letter');
  return message;
}

function sumOf(answers: readonly { readonly answer: number }[]): number {
  return answers.reduce((sum, { answer }) => sum + answer, 0);
}
