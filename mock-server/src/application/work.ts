import type { Actor } from '#core/access/actor.ts';
import type { Change } from '#core/access/change.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** What a use case works with: one transaction, on behalf of one member, at one time. */
export interface Work {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Has something done that follows from this work, once it is committed, and before it is answered. */
  readonly afterCommit: (job: CommittedJob) => void;
  /** Whether a plan, such as that of samples, enters documents rather than a person: nobody made them then. */
  readonly isPlanned?: boolean;
}

/** What follows from work that is committed; it must do no harm when it is done again, or fails. */
export type CommittedJob = (database: Database) => Promise<unknown>;

/** Returns today's day where the company is. */
export function todayOf({ clock, actor }: Work): string {
  return dayInZone(clock.now(), actor.timeZone);
}

/** Returns who changes something now. */
export function changeOf({ clock, actor }: Work): Change {
  return { memberId: actor.memberId, at: clock.now() };
}
