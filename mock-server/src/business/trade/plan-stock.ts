import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals, negateDecimal, percentOf } from '@suanpan/money/proportion';
import type { StockReason } from '#business/inventory/stock-ledger.ts';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit, type VoucherLineDraft } from '#business/ledger/voucher.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { LineResult } from './document-store.ts';
import type { DocumentLine } from './document.ts';
import { placeOf } from './plan-trade.ts';
import { needed, productOfLine, voucherOf, type Posting, type PostingSource } from './posting.ts';

/** Posts goods that go from one warehouse to another: nothing but quantities, so no voucher (R3). */
export function planTransfer(source: PostingSource): Posting {
  const target = needed(source.document.targetWarehouseId, 'second warehouse');
  for (const line of source.lines) source.stock.transfer(placeOf(source, line), target, needed(line.quantity, 'quantity'));
  return { vouchers: [], items: [], settlements: [], results: [] };
}

/** Posts what a count found (R6): what is missing goes out at the average, with its input tax when that was deducted and the loss is abnormal; what is over comes in. */
export function planCount(source: PostingSource): Posting {
  const counted = source.lines.map((line) => countLine(source, line));
  const { document } = source;
  const found = (side: (line: Counted) => readonly VoucherLineDraft[]) => counted.flatMap((line) => side(line));
  return {
    vouchers: [
      voucherOf(document, { word: '转', summary: '盘点损溢待处理' }, { lines: found(({ pending }) => pending) }),
      voucherOf(document, { word: '转', summary: '盘点损溢处理' }, { lines: found(({ settled }) => settled) }),
    ],
    items: [],
    settlements: [],
    results: counted.map(({ result }) => result),
  };
}

interface Counted {
  readonly result: LineResult;
  readonly pending: readonly VoucherLineDraft[];
  readonly settled: readonly VoucherLineDraft[];
}

function countLine(source: PostingSource, line: DocumentLine): Counted {
  const { stock } = source;
  const productId = productOfLine(line);
  const held = stock.quantityAt(productId, needed(source.document.warehouseId, 'warehouse'));
  const difference = addDecimals(needed(line.counted, 'count'), negateDecimal(held));
  const sign = compareDecimals(difference, '0');
  if (sign === 0) return { result: { ...line, quantity: '0', cost: 0 }, pending: [], settled: [] };
  return sign < 0 ? loss(source, line, negateDecimal(difference)) : gain(source, line, difference);
}

function loss(source: PostingSource, line: DocumentLine, quantity: string): Counted {
  const cost = source.stock.issue(placeOf(source, line), quantity);
  const isTaken = line.abnormal === true && source.taxpayer === 'general';
  const tax = isTaken ? percentOf(cost, line.taxRate ?? '0') : 0;
  return {
    result: { ...line, quantity: negateDecimal(quantity), tax: 0, cost },
    pending: [
      debit(accounts.pendingLoss, cost + tax),
      credit(accounts.stock, cost, line.productId),
      ...(tax === 0 ? [] : [credit(accounts.inputTransferOut, tax)]),
    ],
    settled: [debit(accounts.otherLoss, cost + tax), credit(accounts.pendingLoss, cost + tax)],
  };
}

function gain(source: PostingSource, line: DocumentLine, quantity: string): Counted {
  const { stock } = source;
  const cost = stock.averageOf(productOfLine(line), quantity);
  if (cost === 0 && stock.costOf(productOfLine(line)).amount === 0) {
    throw new Refusal<StockReason>('count-without-cost', { line: line.position });
  }
  stock.receive(placeOf(source, line), quantity, cost);
  return {
    result: { ...line, quantity, cost },
    pending: [debit(accounts.stock, cost, line.productId), credit(accounts.pendingLoss, cost)],
    settled: [debit(accounts.pendingLoss, cost), credit(accounts.otherGain, cost)],
  };
}
