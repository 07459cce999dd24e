import { lockBook } from '#business/ledger/book-store.ts';
import { lastDayOf } from '#business/ledger/month.ts';
import { periodChanged } from '#business/ledger/period-message.ts';
import { findPeriod, findPeriods, markOpen, type Period, type PeriodReason } from '#business/ledger/period-store.ts';
import { findStandingClosings, writeVouchers } from '#business/ledger/voucher-store.ts';
import { redVoucher } from '#business/trade/plan-red.ts';
import { requirePermission } from '#core/access/actor.ts';
import { publish } from '#kernel/messages/publish.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { requireMonth } from './read-month.ts';
import { withLines } from './read-whole-vouchers.ts';
import { changeOf, type Work } from './work.ts';

/** Opens a closed month again, for a reason: the entries of its close are taken back in red. The last closed month comes first. */
export async function reopenPeriod(work: Work, month: string, reason: string): Promise<Period> {
  requirePermission(work.actor, 'books.period.reopen');
  const { tx } = work;
  await lockBook(tx);
  await requireMonth(tx, month);
  const text = reason.trim();
  if (text === '' || text.length > 200 || !isStorable(text)) throw new Refusal<PeriodReason>('reason-missing');
  const periods = await findPeriods(tx);
  if (!periods.some((period) => period.month === month && period.status === 'CLOSED')) {
    throw new Refusal<PeriodReason>('period-not-closed', { month });
  }
  const later = periods.find((period) => period.month > month && period.status === 'CLOSED');
  if (later !== undefined) throw new Refusal<PeriodReason>('later-period-closed', { month: later.month });
  await markOpen(tx, month, text);
  const closings = await withLines(tx, await findStandingClosings(tx, month));
  const red = closings.map((whole) => redVoucher(whole, { id: null, date: lastDayOf(month) }));
  await writeVouchers(tx, red, { ids: work.ids, change: changeOf(work) });
  await publish(
    tx,
    periodChanged({ month, action: 'REOPEN', memberId: work.actor.memberId, reason: text }, { id: work.ids.next(), at: work.clock.now() }),
  );
  const opened = await findPeriod(tx, month);
  if (opened === null) throw new Error('A month that was opened is not there');
  return opened;
}
