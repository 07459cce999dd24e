import { holdBook } from '#business/ledger/book-store.ts';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { addMonths, firstDayOf, firstOfQuarter, monthOf } from '#business/ledger/month.ts';
import { findParameters, readParameters, type Parameter } from '#business/ledger/parameter.ts';
import { findPeriod } from '#business/ledger/period-store.ts';
import { findJudged, type TaxpayerReason } from '#business/tax/judged-documents.ts';
import type { VoucherReason } from '#business/ledger/voucher.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/**
 * Refuses another kind of taxpayer from a day on where that would judge anew what is written already: documents of these days, or the close of a
 * month whose quarter would end with it, or go on after it.
 *
 * The books are held, so nothing is posted meanwhile, and drafts that are being written are waited for.
 */
export async function checkTaxpayerChange(tx: Transaction, { value, validFrom }: Pick<Parameter, 'value' | 'validFrom'>): Promise<void> {
  await holdBook(tx);
  await tx.rows('SELECT 1 FROM period WHERE month >= $1 FOR UPDATE', [monthOf(validFrom)]);
  const { taxpayer } = await readParameters(tx, validFrom);
  if (taxpayer === value) return;
  if (value === 'small-scale') await checkAccount(tx);
  const later = (await findParameters(tx)).find((set) => set.name === 'TAXPAYER' && set.validFrom > validFrom);
  const judged = await findJudged(tx, { from: validFrom, to: later === undefined ? null : addDays(later.validFrom, -1) });
  if (judged !== null) throw new Refusal<TaxpayerReason>('taxpayer-has-documents', { ...judged });
  await checkQuarter(tx, monthOf(validFrom));
}

/** A chart may have been without the account, or have taken it out of use. */
async function checkAccount(tx: Transaction): Promise<void> {
  const code = bookAccounts.levyTax;
  const [account] = await findAccountsByCode(tx, [code]);
  if (account?.isLeaf !== true || !account.enabled) throw new Refusal<VoucherReason>('account-not-postable', { code });
}

/** Whether the month before ended its filing period was decided by its close. */
async function checkQuarter(tx: Transaction, month: string): Promise<void> {
  if (month === firstOfQuarter(month)) return;
  const before = addMonths(month, -1);
  const { taxpayer, vatFiling } = await readParameters(tx, firstDayOf(before));
  if (taxpayer === 'general' || vatFiling === 'month') return;
  if ((await findPeriod(tx, before))?.status === 'CLOSED') throw new Refusal<TaxpayerReason>('taxpayer-quarter-closed', { month: before });
}
