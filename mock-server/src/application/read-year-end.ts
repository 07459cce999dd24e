import { closingEntries } from '#business/ledger/closing.ts';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { lastDayOf } from '#business/ledger/month.ts';
import { sumBelow } from '#business/ledger/statement-lines.ts';
import type { VoucherDraft } from '#business/ledger/voucher.ts';
import { endsYear, findProfitBefore, findUndistributed, yearProfitAfter, type YearEnd } from '#business/ledger/year-end.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { readMonth, requireMonth, type MonthSource } from './read-month.ts';
import type { Work } from './work.ts';

/** Reads what the close of a month carries at the end of the year, or would carry now; null when no year ends with it. */
export async function readYearEnd({ tx, actor }: Work, month: string): Promise<YearEnd | null> {
  requirePermission(actor, 'books.report.read');
  await requireMonth(tx, month);
  if (!endsYear(month)) return null;
  const source = await readMonth(tx, month);
  return findYearEnd(tx, month, { source, entries: closingEntries(source, source.taxes, lastDayOf(month)) });
}

/** Finds the end of a year from the entries of its last close; null when no year ends with the month. */
export async function findYearEnd(
  tx: Transaction,
  month: string,
  { source, entries }: { readonly source: Pick<MonthSource, 'month'>; readonly entries: readonly VoucherDraft[] },
): Promise<YearEnd | null> {
  if (!endsYear(month)) return null;
  // What was posted by hand in the month counts, too; the close itself, if it stands, does not count twice.
  const byHand = sumBelow(source.month, (turnover) => turnover.credit - turnover.debit)(bookAccounts.profit);
  const before = (await findProfitBefore(tx, month)) + byHand;
  return { profit: yearProfitAfter(before, entries), accountCode: await findUndistributed(tx) };
}
