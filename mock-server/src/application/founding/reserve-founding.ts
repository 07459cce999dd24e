import {
  countFoundings,
  findFounding,
  hasCompanyNamed,
  insertFounding,
  lockFounder,
  takeUnfinished,
} from '#core/identity/founding-store.ts';
import { addMonths, monthOf } from '#business/ledger/month.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { requestHash, type IdempotencyReason } from '#kernel/idempotency/run-once.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** What companies are founded with. */
export interface FoundingServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** How many companies a person may found within `foundingDays`; 0 when nobody may by themselves. */
  readonly foundingLimit: number;
}

/** Why somebody founds no company. */
export type FoundingRefusal = 'founding-off' | 'founding-limit-reached' | 'company-name-taken';

/** The request that founds, so that a repeat of it is known. */
export interface FoundingRequest {
  readonly key: string;
  /** The whole of it. */
  readonly request: string;
}

/** For how long a company that was founded counts against how many one may found. */
export const foundingDays = 30;

/** How many companies a person may still found now, of how many. */
export interface FoundingTerms {
  /** 0 when nobody may by themselves. */
  readonly limit: number;
  readonly left: number;
  /** The months that books usually begin with, the latest first. */
  readonly months: readonly string[];
}

/** Reads how many companies a person may still found. */
export async function readFoundingTerms(services: FoundingServices, userId: string): Promise<FoundingTerms> {
  const { database, clock, foundingLimit: limit } = services;
  const count = await database.identityTx((tx) => countFoundings(tx, userId, monthAgo(services)));
  const next = addMonths(monthOf(dayInZone(clock.now(), 'Asia/Shanghai')), 1);
  return { limit, left: Math.max(0, limit - count), months: Array.from({ length: 25 }, (_, back) => addMonths(next, -back)) };
}

/** A company that somebody wants to found. */
interface WantedFounding {
  readonly userId: string;
  readonly name: string;
  readonly request: FoundingRequest;
}

/** Returns the id of the company that the request founds: that of the first time, when it is repeated. */
export async function reserveFounding(services: FoundingServices, { userId, name, request }: WantedFounding): Promise<string> {
  const { database, clock, ids, foundingLimit: max } = services;
  if (max === 0) throw new Refusal<FoundingRefusal>('founding-off');
  const founding = { companyId: ids.next(), userId, name, key: request.key, requestHash: requestHash(request), begunAt: clock.now() };
  return database.identityTx(async (tx) => {
    await lockFounder(tx, userId);
    const before = await findFounding(tx, founding);
    if (before !== null && before.requestHash !== founding.requestHash) throw new Refusal<IdempotencyReason>('idempotency-key-reused');
    const known = before?.companyId ?? (await takeUnfinished(tx, founding));
    if (known !== null) return known;
    await assertFree(tx, founding);
    const count = await countFoundings(tx, userId, monthAgo(services));
    if (count >= max) throw new Refusal<FoundingRefusal>('founding-limit-reached', { max, days: foundingDays });
    await insertFounding(tx, founding);
    return founding.companyId;
  });
}

/** Two of one name could not be told apart in the switch of whoever is in both; other people's companies are nobody's business. */
async function assertFree(tx: Transaction, { userId, name }: { readonly userId: string; readonly name: string }): Promise<void> {
  if (await hasCompanyNamed(tx, userId, name)) throw new Refusal<FoundingRefusal>('company-name-taken', { name });
}

function monthAgo({ clock }: Pick<FoundingServices, 'clock'>): Date {
  return new Date(clock.now().getTime() - foundingDays * 86_400_000);
}
