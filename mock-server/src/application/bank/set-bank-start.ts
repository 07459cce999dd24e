import { readSum } from '#business/bank/balance-gaps.ts';
import { findMonths, insertStart, replaceStartMovements, updateStart } from '#business/bank/bank-account-store.ts';
import type { BankEntryReason, BankRefusal, BankStart } from '#business/bank/bank-line.ts';
import { isMatchedBefore } from '#business/bank/bank-match-store.ts';
import { findEarlierMovements } from '#business/bank/book-movement-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { lockBankAccount, requireBankAccount } from './require-bank-account.ts';

/** Where an account begins, as it is entered. */
export interface BankStartEntries {
  readonly day: string;
  /** What the bank had before that day. */
  readonly balance: string;
  /** Movements before that day that the bank did not have by then. */
  readonly movementIds: readonly string[];
}

/** Says from which day an account is held against its bank; `version` is null for the first time. */
export async function setBankStart(
  work: Work,
  { cashAccountId, version }: { readonly cashAccountId: string; readonly version?: number | null | undefined },
  entries: BankStartEntries,
): Promise<BankStart> {
  requirePermission(work.actor, 'money.bank.write');
  await lockBankAccount(work.tx, cashAccountId);
  const account = await requireBankAccount(work, cashAccountId);
  if ((account.start?.version ?? null) !== (version ?? null)) throw new Refusal<BankRefusal>('stale-bank-line');
  const { day, balance } = checkEntries(entries);
  const earlier = await findEarlierMovements(work.tx, account, { before: day, limit: 5000 });
  const kept = [...new Set(entries.movementIds)];
  if (kept.some((id) => !earlier.some((movement) => movement.id === id))) throw new Refusal<BankRefusal>('bank-movement-taken');
  if (account.start !== null) await assertNothingCut(work, cashAccountId, { day, kept });
  const start = { cashAccountId, day, balance };
  if (account.start === null) await insertStart(work.tx, start, changeOf(work));
  else await updateStart(work.tx, start, changeOf(work));
  await replaceStartMovements(work.tx, cashAccountId, kept);
  return { ...start, version: (version ?? 0) + 1 };
}

function checkEntries({ day, balance }: BankStartEntries): Pick<BankStart, 'day' | 'balance'> {
  const problems = new ProblemList<BankEntryReason | 'day-malformed'>();
  if (!isCalendarDay(day)) problems.add('day', 'day-malformed');
  const sum = readSum(balance);
  if (sum === null) problems.add('balance', 'bank-amount-malformed');
  problems.assertNone();
  return { day, balance: sum ?? 0 };
}

/** What is matched, and what was found to agree, keeps what it counted. */
async function assertNothingCut(
  { tx }: Work,
  cashAccountId: string,
  { day, kept }: { readonly day: string; readonly kept: readonly string[] },
): Promise<void> {
  const [month] = await findMonths(tx, cashAccountId);
  if (month !== undefined) throw new Refusal<BankRefusal>('bank-month-kept', { month: month.month });
  if (await isMatchedBefore(tx, { cashAccountId, day, kept })) throw new Refusal<BankRefusal>('bank-start-cuts', { day });
}
