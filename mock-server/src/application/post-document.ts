import type { StockLedger } from '#business/inventory/stock-ledger.ts';
import { shortenStockHolds } from '#business/inventory/stock-hold-store.ts';
import { writeStock } from '#business/inventory/stock-store.ts';
import { takePlaces } from '#business/ledger/book-store.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import { openDay } from '#business/ledger/period-store.ts';
import { writeVouchers } from '#business/ledger/voucher-store.ts';
import type { VoucherDraft, VoucherReason } from '#business/ledger/voucher.ts';
import { insertItems, settleItems } from '#business/money/open-item-store.ts';
import { findDocumentLines, markPosted, writeLineResults } from '#business/trade/document-store.ts';
import type { DocumentType, TradeDocument } from '#business/trade/document.ts';
import { planPayable, planReceivable } from '#business/trade/plan-claim.ts';
import { planExpense } from '#business/trade/plan-expense.ts';
import { planApplyAdvance, planCashTransfer, planJournal, planPayment, planReceipt } from '#business/trade/plan-money.ts';
import { planCostAdjustment, planOtherIn, planOtherOut } from '#business/trade/plan-other-stock.ts';
import { planPurchaseReturn, planSaleReturn } from '#business/trade/plan-return.ts';
import { planCount, planTransfer } from '#business/trade/plan-stock.ts';
import { planProvisional, planProvisionalReversal, planPurchase, planSale } from '#business/trade/plan-trade.ts';
import { adjustmentVouchers, type Posting, type PostingSource } from '#business/trade/posting.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertCashThere } from './assert-cash-there.ts';
import { beginDelivery, finishDelivery } from './deliver-order.ts';
import { beginReceipt, finishReceipt } from './receive-order.ts';
import { readPostingSource } from './read-posting-source.ts';
import { changeOf, type Work } from './work.ts';

const plans: Readonly<Record<DocumentType, (source: PostingSource) => Posting>> = {
  PURCHASE: planPurchase,
  PURCHASE_RETURN: planPurchaseReturn,
  PROVISIONAL: planProvisional,
  PROVISIONAL_REVERSAL: planProvisionalReversal,
  SALE: planSale,
  SALE_RETURN: planSaleReturn,
  RECEIPT: planReceipt,
  PAYMENT: planPayment,
  APPLY_ADVANCE: planApplyAdvance,
  CASH_TRANSFER: planCashTransfer,
  EXPENSE: planExpense,
  RECEIVABLE: planReceivable,
  PAYABLE: planPayable,
  TRANSFER: planTransfer,
  COUNT: planCount,
  OTHER_IN: planOtherIn,
  OTHER_OUT: planOtherOut,
  COST_ADJUSTMENT: planCostAdjustment,
  JOURNAL: planJournal,
};

/**
 * Posts a document: what it moves, leaves open and settles, its vouchers and its state, in the one transaction of the work.
 *
 * All rows of a company are in one database, so there is nothing to reserve and confirm elsewhere (no TCC), and no moment at which goods have
 * moved and the ledger does not know (no message). The books are held already.
 */
export async function postDocument(work: Work, document: TradeDocument): Promise<void> {
  const { tx } = work;
  await openDay(tx, document.date);
  const lines = await findDocumentLines(tx, [document.id]);
  const deliveries = await beginDelivery(work, document, lines);
  const receipts = await beginReceipt(work, document, lines);
  const source = await readPostingSource(tx, document, lines);
  const posting = plans[document.type](source);
  await writeLineResults(tx, posting.results);
  // Whatever brings goods in can leave a cost over where there were less than none, whichever document it is (I4).
  const vouchers = [...posting.vouchers, ...adjustmentVouchers(document, source.stock)];
  await writePosting(work, { document, stock: source.stock }, { ...posting, vouchers });
  await finishDelivery(work, deliveries, { isSaleVoid: false });
  await finishReceipt(work, receipts, { isVoid: false });
}

/** Writes what a posting brings about, and marks its document as posted. */
export async function writePosting(
  work: Work,
  { document, stock }: { readonly document: TradeDocument; readonly stock: StockLedger },
  posting: Pick<Posting, 'vouchers' | 'items' | 'settlements'>,
): Promise<void> {
  const { tx, ids } = work;
  const { id: documentId, date } = document;
  await checkAccounts(tx, posting.vouchers);
  await markPosted(tx, document, changeOf(work));
  if (stock.moves.length > 0) {
    const firstPlace = await takePlaces(tx, 'last_move', stock.moves.length);
    const { allowNegativeStock: allowNegative } = await readParameters(tx, date);
    for (const place of stock.overReserved()) await shortenStockHolds(tx, place);
    await writeStock(tx, stock, { ids, origin: { documentId, date, firstPlace, allowNegative } });
  }
  if (posting.items.length > 0) {
    const firstPlace = await takePlaces(tx, 'last_item', posting.items.length);
    await insertItems(tx, posting.items, { ids, documentId, firstPlace });
  }
  await settleItems(tx, posting.settlements, { ids, documentId, date });
  await writeVouchers(tx, posting.vouchers, { ids, change: changeOf(work) });
  await assertCashThere(tx, posting.vouchers, date);
}

/** Refuses vouchers on accounts that have others below them or are out of use (I2); the database holds the same. */
export async function checkAccounts(tx: Transaction, vouchers: readonly VoucherDraft[]): Promise<void> {
  const codes = [...new Set(vouchers.flatMap(({ lines }) => lines.map(({ accountCode }) => accountCode)))];
  if (codes.length === 0) return;
  const found = new Map((await findAccountsByCode(tx, codes)).map((account) => [account.code, account]));
  for (const code of codes) {
    const account = found.get(code);
    if (account?.isLeaf !== true || !account.enabled) throw new Refusal<VoucherReason>('account-not-postable', { code });
  }
}
