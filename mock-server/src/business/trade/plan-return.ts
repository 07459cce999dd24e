import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals, negateDecimal, proportionOf } from '@suanpan/money/proportion';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit } from '#business/ledger/voucher.ts';
import type { OpenItemDraft, SettlementDraft } from '#business/money/open-item.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { LineResult } from './document-store.ts';
import type { DocumentLine, NewLine, TradeDocument, TradeReason } from './document.ts';
import { costLines, goodsLine, placeOf } from './plan-trade.ts';
import { needed, productOfLine, voucherOf, type Posting, type PostingSource } from './posting.ts';
import { boughtCost, inputTaxLines, outputTaxLine } from './tax-treatment.ts';

/** Returns the amounts that go back with a part of a line: its share of net and tax, each rounded (R4, R5). */
export function returnedAmounts(original: DocumentLine, quantity: string): Pick<NewLine, 'net' | 'tax' | 'gross'> {
  const whole = needed(original.quantity, 'quantity');
  const net = proportionOf(original.net, quantity, whole);
  const tax = proportionOf(original.tax, quantity, whole);
  return { net, tax, gross: net + tax };
}

/** Posts goods that customers bring back: they come in at their share of what they cost when they went out, all else in red (R4). */
export function planSaleReturn(source: PostingSource): Posting {
  const { document, lines, stock, services, taxpayer } = source;
  checkReturned(source);
  const results = lines.map((line): LineResult => {
    if (services.has(productOfLine(line))) return { ...line, cost: null };
    const original = originalOf(source, line);
    const quantity = needed(line.quantity, 'quantity');
    const cost = proportionOf(original.cost ?? 0, quantity, needed(original.quantity, 'quantity'));
    stock.receive(placeOf(source, line), quantity, cost);
    return { ...line, cost };
  });
  const back = results.map((result) => ({ ...result, cost: -(result.cost ?? 0) }));
  const revenue = [
    debit(accounts.receivable, -document.gross, document.customerId),
    credit(accounts.revenue, -document.net),
    outputTaxLine(-document.tax, taxpayer),
  ];
  return {
    vouchers: [
      voucherOf(document, { word: '转', summary: '销售退货冲减收入' }, { lines: revenue }),
      voucherOf(document, { word: '转', summary: '销售退货冲减成本' }, { lines: costLines(lines, back) }),
    ],
    ...takeBack(source, 'RECEIVABLE'),
    results,
  };
}

/** Posts goods that go back to their supplier at what was paid for them, in red (R5); refused when the rest would have no sensible cost. */
export function planPurchaseReturn(source: PostingSource): Posting {
  const { document, lines, stock, services, taxpayer } = source;
  checkReturned(source);
  const results = lines.map((line) => ({ ...line, cost: boughtCost(line, taxpayer) }));
  for (const [index, line] of lines.entries()) {
    if (!services.has(productOfLine(line))) {
      stock.remove(placeOf(source, line), { quantity: needed(line.quantity, 'quantity'), amount: results[index]?.cost ?? 0 });
    }
  }
  const returned = [
    ...results.map(({ productId, cost }) => goodsLine({ productId, cost: -cost }, services)),
    ...inputTaxLines(-document.tax, taxpayer),
    credit(accounts.payable, -document.gross, document.supplierId),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '采购退货' }, { lines: returned })],
    ...takeBack(source, 'PAYABLE'),
    results,
  };
}

/** What goes back is taken from what the original left open; what was paid already is a credit, an item below zero. */
function takeBack(
  { document, original }: PostingSource,
  kind: 'RECEIVABLE' | 'PAYABLE',
): { readonly items: readonly OpenItemDraft[]; readonly settlements: readonly SettlementDraft[] } {
  const item = original?.item ?? null;
  const settled = Math.min(Math.max(item?.open ?? 0, 0), document.gross);
  const rest = document.gross - settled;
  return {
    items: rest === 0 ? [] : [creditItem(document, kind, -rest)],
    settlements: item === null || settled === 0 ? [] : [{ itemId: item.id, amount: settled }],
  };
}

function creditItem(
  { customerId, supplierId, number, date }: TradeDocument,
  kind: 'RECEIVABLE' | 'PAYABLE',
  amount: number,
): OpenItemDraft {
  return { kind, customerId, supplierId, number, date, dueDate: date, amount };
}

/** No more comes back than went (I6), lines of one document that are of the same line counted together. */
function checkReturned(source: PostingSource): void {
  const sums = new Map(source.returned);
  for (const line of source.lines) {
    const original = originalOf(source, line);
    const before = sums.get(original.id) ?? '0';
    const after = addDecimals(before, needed(line.quantity, 'quantity'));
    const whole = needed(original.quantity, 'quantity');
    if (compareDecimals(after, whole) > 0) {
      throw new Refusal<TradeReason>('return-exceeds', { line: original.position, left: addDecimals(whole, negateDecimal(before)) });
    }
    sums.set(original.id, after);
  }
}

function originalOf({ original }: PostingSource, { originalLineId }: DocumentLine): DocumentLine {
  const line = originalLineId === null ? undefined : original?.lines.get(originalLineId);
  if (line === undefined) throw new Error('A return has a line that is of no line');
  return line;
}
