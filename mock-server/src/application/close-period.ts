import { checkBooks } from '#business/ledger/check-books.ts';
import { closingEntries } from '#business/ledger/closing.ts';
import { lockBook } from '#business/ledger/book-store.ts';
import { addMonths, firstDayOf, lastDayOf } from '#business/ledger/month.ts';
import { periodChanged } from '#business/ledger/period-message.ts';
import {
  findPeriod,
  findPeriods,
  markClosed,
  openDay,
  type CheckedStep,
  type Period,
  type PeriodReason,
} from '#business/ledger/period-store.ts';
import { writeVouchers } from '#business/ledger/voucher-store.ts';
import type { VoucherDraft } from '#business/ledger/voucher.ts';
import { yearEndEntry, type YearEnd, type YearEndReason } from '#business/ledger/year-end.ts';
import { countDrafts } from '#business/trade/document-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { publish } from '#kernel/messages/publish.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { checkAccounts } from './post-document.ts';
import { readMonth, requireMonth, type MonthSource } from './read-month.ts';
import { findYearEnd } from './read-year-end.ts';
import { reverseProvisionals } from './reverse-provisionals.ts';
import { changeOf, type Work } from './work.ts';

/** How a month is closed. */
export interface Closing {
  readonly month: string;
  /** Whether the close of December carries the profit of the year on; false leaves that to be written by hand. */
  readonly endsYear: boolean;
}

/**
 * Closes a month (R9): taxes, then income and expenses to the profit of the year, at the end of the year that to what is undistributed, then the
 * lock; what came before its invoice is taken back on the first of the next month (R8).
 *
 * Months are closed in their order. A draft that is dated in the month refuses it, and so do books that do not agree.
 */
export async function closePeriod(work: Work, { month, endsYear }: Closing): Promise<Period> {
  requirePermission(work.actor, 'books.period.close');
  const { tx } = work;
  await lockBook(tx);
  const first = await requireMonth(tx, month);
  await openDay(tx, firstDayOf(month));
  // Whoever has just written a draft into the month is waited for.
  await tx.rows('SELECT 1 FROM period WHERE month = $1 FOR UPDATE', [month]);
  await checkOrder(work, month, first);
  const drafts = await countDrafts(tx, { from: firstDayOf(month), to: lastDayOf(month) });
  if (drafts > 0) throw new Refusal<PeriodReason>('period-has-pending', { month, count: drafts });
  const source = await readMonth(tx, month);
  const ofMonth = closingEntries(source, source.taxes, lastDayOf(month));
  const yearEnd = !endsYear ? null : await findYearEnd(tx, month, { source, entries: ofMonth });
  const entries = [...ofMonth, ...yearEndEntries(yearEnd, lastDayOf(month))];
  await checkAccounts(
    tx,
    entries.filter(({ lines }) => lines.some(({ debit, credit }) => debit !== 0 || credit !== 0)),
  );
  await writeVouchers(tx, entries, { ids: work.ids, change: changeOf(work) });
  const reversed = await reverseProvisionals(work, month);
  const checklist = [
    ...stepsOf(source),
    ...(yearEnd === null ? [] : [{ step: 'YEAR_PROFIT', result: fenToDecimal(yearEnd.profit) }]),
    { step: 'PROVISIONAL_REVERSED', result: `${reversed.done}` },
    { step: 'PROVISIONAL_LEFT', result: `${reversed.left}` },
  ];
  await markClosed(tx, { month, carryForward: source.taxes.carryForwardNext, checklist }, changeOf(work));
  await assertBooksAgree(work, month);
  await publish(
    tx,
    periodChanged({ month, action: 'CLOSE', memberId: work.actor.memberId, reason: '' }, { id: work.ids.next(), at: work.clock.now() }),
  );
  const closed = await findPeriod(tx, month);
  if (closed === null) throw new Error('A month that was closed is not there');
  return closed;
}

/** With the entries of the close, as it would stand: a month is not locked over what differs. */
async function assertBooksAgree({ tx }: Work, month: string): Promise<void> {
  const { length: count } = await checkBooks(tx);
  if (count > 0) throw new Refusal<PeriodReason>('books-differ', { month, count });
}

async function checkOrder({ tx }: Work, month: string, first: string): Promise<void> {
  if (month === first) return;
  const before = addMonths(month, -1);
  const closed = (await findPeriods(tx)).some((period) => period.month === before && period.status === 'CLOSED');
  if (!closed) throw new Refusal<PeriodReason>('earlier-period-open', { month: before });
}

function yearEndEntries(yearEnd: YearEnd | null, date: string): readonly VoucherDraft[] {
  if (yearEnd === null || yearEnd.profit === 0) return [];
  if (yearEnd.accountCode === null) throw new Refusal<YearEndReason>('undistributed-account-missing');
  return [yearEndEntry(yearEnd.profit, yearEnd.accountCode, date)];
}

function stepsOf({ taxes }: MonthSource): readonly CheckedStep[] {
  return [
    { step: 'VAT_PAYABLE', result: fenToDecimal(taxes.payable) },
    ...(taxes.levy === null ? [] : [{ step: 'VAT_EXEMPT', result: fenToDecimal(taxes.levy.exempt) }]),
    { step: 'INPUT_CARRIED_FORWARD', result: fenToDecimal(taxes.carryForwardNext) },
    { step: 'SURTAX', result: fenToDecimal(taxes.surtax) },
    { step: 'INCOME_TAX', result: fenToDecimal(taxes.incomeTax) },
  ];
}
