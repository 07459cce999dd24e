import { listAccountEntries, type AccountEntryPage } from '#business/ledger/account-entries.ts';
import { isMonth } from '#business/ledger/month.ts';
import type { PeriodReason } from '#business/ledger/period-store.ts';
import { listVouchers, type VoucherFilter, type VoucherPage } from '#business/ledger/voucher-list.ts';
import { findVouchers } from '#business/ledger/voucher-store.ts';
import type { Voucher } from '#business/ledger/voucher.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { requireMonth } from './read-month.ts';
import type { Work } from './work.ts';

/** Which part of which vouchers is wanted. */
export interface VoucherListWish extends PageArguments {
  readonly filter: VoucherFilter;
}

/** Reads one voucher; null when there is none. */
export async function findVoucher({ tx, actor }: Work, id: string): Promise<Voucher | null> {
  requirePermission(actor, 'ledger.voucher.read');
  const [voucher] = isId(id) ? await findVouchers(tx, [id]) : [];
  return voucher ?? null;
}

/** Reads one page of the vouchers of a month, the latest written first. */
export async function listVoucherPage({ tx, actor }: Work, { filter, ...wish }: VoucherListWish): Promise<VoucherPage> {
  requirePermission(actor, 'ledger.voucher.read');
  for (const month of [filter.month, filter.monthTo ?? filter.month]) {
    if (!isMonth(month)) throw new Refusal<PeriodReason>('period-unknown', { month, first: '' });
  }
  const search = isStorable(filter.search ?? '') ? filter.search : null;
  return listVouchers(tx, { ...filter, search }, checkPage(wish));
}

/** Which part of the detail of an account is wanted; up to its first month when no last one is said. */
export interface AccountEntriesWish extends PageArguments {
  readonly accountCode: string;
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** Reads one page of the detail of an account and of everything below it (明细账). */
export async function readAccountEntries({ tx, actor }: Work, wish: AccountEntriesWish): Promise<AccountEntryPage> {
  requirePermission(actor, 'books.report.read');
  const { accountCode, from, to, ...page } = wish;
  await requireMonth(tx, from);
  const last = to ?? from;
  if (last !== from) await requireMonth(tx, last);
  return listAccountEntries(tx, { accountCode: isStorable(accountCode) ? accountCode : '', from, to: last }, checkPage(page));
}
