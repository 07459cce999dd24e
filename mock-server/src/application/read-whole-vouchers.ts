import { findCashFlows, findVoucherLines, findVouchersOfDocuments } from '#business/ledger/voucher-store.ts';
import type { Voucher } from '#business/ledger/voucher.ts';
import type { WholeVoucher } from '#business/trade/plan-red.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** Reads the vouchers of a document with everything on them. */
export async function readWholeVouchers(tx: Transaction, documentId: string): Promise<readonly WholeVoucher[]> {
  return withLines(tx, await findVouchersOfDocuments(tx, [documentId]));
}

/** Reads what is on vouchers. */
export async function withLines(tx: Transaction, vouchers: readonly Voucher[]): Promise<readonly WholeVoucher[]> {
  const ids = vouchers.map(({ id }) => id);
  const lines = await findVoucherLines(tx, ids);
  const flows = await findCashFlows(tx, ids);
  return vouchers.map((voucher) => ({
    voucher,
    lines: lines.filter(({ voucherId }) => voucherId === voucher.id),
    cashFlow: flows.filter(({ voucherId }) => voucherId === voucher.id),
  }));
}
