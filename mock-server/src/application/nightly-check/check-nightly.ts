import { claimCheck, findLastCheck, finishCheck } from '#business/ledger/books-check.ts';
import type { BookProblem } from '#business/ledger/book-problem.ts';
import { checkBooks } from '#business/ledger/check-books.ts';
import { insertNotices } from '#core/notice/notice-store.ts';
import { listCheckedCompanies, type CheckedCompany } from '#core/platform/company-list.ts';
import { dayInZone, hourInZone } from '#kernel/clock/calendar-day.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { findReceivers } from '../notices/notice-receivers.ts';
import { isCheckDue } from './is-check-due.ts';

/** What books are checked with by themselves. */
export interface NightlyTools {
  readonly database: Database;
  readonly ids: Ids;
  clockOf(companyId: string): Clock;
  /** Waits between two companies, so that nobody feels it; false when nothing more is to be begun. */
  pause(): Promise<boolean>;
  log(entry: Readonly<Record<string, unknown>>): void;
  /** For each company the last day on which this process has nothing more to ask of it. */
  readonly done: Map<string, string>;
}

/** Checks the books of each company for which it is time, one after the other; returns how many were checked by this process. */
export async function checkNightly(tools: NightlyTools): Promise<number> {
  let checked = 0;
  for (const company of await tools.database.identityTx(listCheckedCompanies)) {
    const wish = await dueDayOf(tools, company);
    if (wish === null) continue;
    if (await tryCheck(tools, company.id, wish)) {
      checked += 1;
      if (!(await tools.pause())) break;
    }
  }
  return checked;
}

/** Returns the day whose check is due; null when none is. */
async function dueDayOf({ database, clockOf, done }: NightlyTools, { id, timeZone }: CheckedCompany): Promise<string | null> {
  const now = clockOf(id).now();
  const [today, hour] = [dayInZone(now, timeZone), hourInZone(now, timeZone)];
  if (done.get(id) === today) return null;
  const last = await database.tenantTx({ tenantId: id }, 'read', findLastCheck);
  if (last?.day === today) done.set(id, today);
  return isCheckDue({ hour, today, last: last?.day ?? null }) ? today : null;
}

/** One company that cannot be checked keeps no other from it. */
async function tryCheck(tools: NightlyTools, tenantId: string, day: string): Promise<boolean> {
  try {
    return await check(tools, tenantId, day);
  } catch (error) {
    tools.log({ level: 'error', event: 'books-not-checked', company: tenantId, message: String(error) });
    return false;
  }
}

/** Takes a check on, unless another process has, and does it in a read of its own, which may be a standby's. */
async function check({ database, ids, clockOf, done, log }: NightlyTools, tenantId: string, day: string): Promise<boolean> {
  const clock = clockOf(tenantId);
  const wish = { id: ids.next(), day, at: clock.now() };
  const id = await database.tenantTx({ tenantId }, 'write', (tx) => claimCheck(tx, wish));
  if (id === null) return false;
  const begun = performance.now();
  const problems = await database.tenantTx({ tenantId }, 'read', checkBooks);
  const durationMs = Math.round(performance.now() - begun);
  const result = { id, day, at: clock.now(), durationMs, problems };
  await database.tenantTx({ tenantId }, 'write', async (tx) => {
    await finishCheck(tx, id, result);
    if (problems.length > 0) await tell(tx, result, ids);
  });
  done.set(tenantId, day);
  if (problems.length > 0) log({ level: 'error', event: 'books-differ', company: tenantId, problems: problems.length });
  return true;
}

/** What a check came to. */
interface CheckResult {
  readonly id: string;
  readonly day: string;
  readonly at: Date;
  readonly problems: readonly BookProblem[];
}

/** Whoever closes months is told, as that is refused from now on. */
async function tell(tx: Transaction, { id, day, at }: CheckResult, ids: Ids): Promise<void> {
  const receivers = await findReceivers(tx, { permission: 'books.period.close', except: null });
  const about = { subjectType: 'PERIOD', subjectId: day.slice(0, 7), label: day, note: '', actorId: null };
  await insertNotices(tx, receivers, { subject: { kind: 'BOOKS_DIFFER', ...about, at }, messageId: id, ids });
}
