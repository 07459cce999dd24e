import type { Fen } from '@suanpan/money/fen';
import { fenToDecimal } from '@suanpan/money/fen';
import { findStartMovements, deleteMonth, insertMonth } from '#business/bank/bank-account-store.ts';
import { balanceStatement, type BalanceStatement } from '#business/bank/balance-statement.ts';
import type { BankLine, BankRefusal } from '#business/bank/bank-line.ts';
import { findOutstandingLines, readStanding } from '#business/bank/bank-line-store.ts';
import { findOutstandingMovements, readBookBalance, sumMovements, type BookMovement } from '#business/bank/book-movement-store.ts';
import { isMonth, lastDayOf } from '#business/ledger/month.ts';
import { requirePermission } from '#core/access/actor.ts';
import { addDays, isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, todayOf, type Work } from '../work.ts';
import { lockBankAccount, requireBegunAccount, type BegunBankAccount } from './require-bank-account.ts';

/** A balance reconciliation statement of a bank account, and why it may not agree. */
export interface BankStatement extends BalanceStatement<BankLine, BookMovement> {
  readonly cashAccountId: string;
  readonly name: string;
  readonly day: string;
  /** What the bank says it has beyond what its lines come to: lines are missing. */
  readonly missing: Fen;
  /** What the books had at the start beyond what the bank had, once the movements are taken away that it did not have. */
  readonly startGap: Fen;
}

/** Makes the balance reconciliation statement of an account at the end of a day (银行存款余额调节表). */
export async function readBankStatement(work: Work, cashAccountId: string, day: string): Promise<BankStatement> {
  requirePermission(work.actor, 'money.bank.read');
  const account = await requireBegunAccount(work, cashAccountId);
  return makeStatement(work, account, isCalendarDay(day) && day >= account.start.day ? day : account.start.day);
}

async function makeStatement({ tx }: Pick<Work, 'tx'>, account: BegunBankAccount, day: string): Promise<BankStatement> {
  const { cashAccountId, accountCode, name, start } = account;
  const { moved, stated } = await readStanding(tx, cashAccountId, day);
  const counted = start.balance + moved;
  const early = await sumMovements(tx, accountCode, await findStartMovements(tx, cashAccountId));
  const before = await readBookBalance(tx, accountCode, addDays(start.day, -1));
  const statement = balanceStatement({
    bookBalance: await readBookBalance(tx, accountCode, day),
    bankBalance: stated ?? counted,
    lines: await findOutstandingLines(tx, cashAccountId, day),
    movements: await findOutstandingMovements(tx, account, day),
  });
  return { ...statement, cashAccountId, name, day, missing: (stated ?? counted) - counted, startGap: before - early - start.balance };
}

/** Says that a month of an account agrees; from then on what its lines stand for is not changed. */
export async function keepBankMonth(work: Work, cashAccountId: string, month: string): Promise<string> {
  requirePermission(work.actor, 'money.bank.confirm');
  await lockBankAccount(work.tx, cashAccountId);
  const account = await requireBegunAccount(work, cashAccountId);
  const day = isMonth(month) ? lastDayOf(month) : '';
  if (day < account.start.day || day > todayOf(work)) throw new Refusal<BankRefusal>('bank-month-uneven', { month, difference: '—' });
  const { difference, bookBalance, bankBalance } = await makeStatement(work, account, day);
  if (difference !== 0) throw new Refusal<BankRefusal>('bank-month-uneven', { month, difference: fenToDecimal(difference) });
  await deleteMonth(work.tx, cashAccountId, month);
  await insertMonth(work.tx, { cashAccountId, month, bookBalance, bankBalance }, changeOf(work));
  return month;
}

/** Takes back that a month of an account agrees. */
export async function reopenBankMonth(work: Work, cashAccountId: string, month: string): Promise<string> {
  requirePermission(work.actor, 'money.bank.confirm');
  await lockBankAccount(work.tx, cashAccountId);
  await requireBegunAccount(work, cashAccountId);
  if (!isMonth(month) || !(await deleteMonth(work.tx, cashAccountId, month))) throw new Refusal<BankRefusal>('stale-bank-line');
  return month;
}
