import { compareDecimals } from '@suanpan/money/decimal';
import { productOf } from '@suanpan/money/proportion';
import type { StockReason } from '#business/inventory/stock-ledger.ts';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit, type VoucherLineDraft } from '#business/ledger/voucher.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { DocumentLine, TradeReason } from './document.ts';
import { placeOf } from './plan-trade.ts';
import { needed, productOfLine, voucherOf, type Posting, type PostingSource } from './posting.ts';

/** Posts goods that come in otherwise: at what is entered, or, where nothing is, at the average. */
export function planOtherIn(source: PostingSource): Posting {
  const { document, lines, stock } = source;
  const costs = lines.map((line) => {
    const quantity = needed(line.quantity, 'quantity');
    const cost = incomingCost(source, line, quantity);
    stock.receive(placeOf(source, line), quantity, cost);
    return cost;
  });
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const received = [
    ...lines.map((line, index) => debit(accounts.stock, costs[index] ?? 0, line.productId)),
    credit(needed(document.counterAccount, 'counter account'), total),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '其他入库' }, { lines: received })],
    items: [],
    settlements: [],
    results: lines.map((line, index) => ({ ...line, cost: costs[index] ?? 0 })),
  };
}

/** What nobody entered a cost of costs what one costs now; of what there is none, nobody knows. */
function incomingCost({ stock }: PostingSource, line: DocumentLine, quantity: string): number {
  if (line.unitCost !== null) return productOf(quantity, line.unitCost);
  const cost = stock.averageOf(productOfLine(line), quantity);
  if (cost === 0 && stock.costOf(productOfLine(line)).amount === 0) {
    throw new Refusal<StockReason>('count-without-cost', { line: line.position });
  }
  return cost;
}

/** Posts goods that go out otherwise, at the average. */
export function planOtherOut(source: PostingSource): Posting {
  const { document, lines, stock } = source;
  const costs = lines.map((line) => stock.issue(placeOf(source, line), needed(line.quantity, 'quantity')));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const issued = [
    debit(needed(document.counterAccount, 'counter account'), total),
    ...lines.map((line, index) => credit(accounts.stock, costs[index] ?? 0, line.productId)),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '其他出库' }, { lines: issued })],
    items: [],
    settlements: [],
    results: lines.map((line, index) => ({ ...line, cost: costs[index] ?? 0 })),
  };
}

/** Posts what goods cost more or less, while as many lie there as before (成本调整). */
export function planCostAdjustment({ document, lines, stock }: PostingSource): Posting {
  const counter = needed(document.counterAccount, 'counter account');
  const booked = lines.flatMap((line): readonly VoucherLineDraft[] => {
    const productId = productOfLine(line);
    const amount = line.cost ?? 0;
    const { quantity, amount: before } = stock.costOf(productId);
    if (compareDecimals(quantity, '0') <= 0) throw new Refusal<TradeReason>('cost-without-stock', { line: line.position });
    if (before + amount < 0) throw new Refusal<TradeReason>('cost-below-nothing', { line: line.position });
    stock.revalue({ productId, lineId: line.id, kind: document.type }, amount);
    return amount > 0
      ? [debit(accounts.stock, amount, productId), credit(counter, amount)]
      : [debit(counter, -amount), credit(accounts.stock, -amount, productId)];
  });
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '成本调整' }, { lines: booked })],
    items: [],
    settlements: [],
    results: [],
  };
}
