import { compareDecimals } from '@suanpan/money/decimal';
import type { StockPlace } from '#business/inventory/stock-ledger.ts';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit, type VoucherLineDraft } from '#business/ledger/voucher.ts';
import type { OpenItemDraft } from '#business/money/open-item.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import { negateDecimal } from '@suanpan/money/proportion';
import type { LineResult } from './document-store.ts';
import type { DocumentLine } from './document.ts';
import { needed, productOfLine, voucherOf, type Posting, type PostingSource } from './posting.ts';
import { boughtCost, inputTaxLines, outputTaxLine } from './tax-treatment.ts';

/** Posts a purchase: goods come in at their net, or with the tax that cannot be deducted; the gross is owed. Work that is bought is an expense at once. */
export function planPurchase(source: PostingSource): Posting {
  const { document, lines, stock, services, taxpayer } = source;
  const costs = lines.map((line) => boughtCost(line, taxpayer));
  const results = lines.map((line, index) => {
    if (services.has(productOfLine(line))) return { ...line, cost: null };
    const cost = costs[index] ?? 0;
    stock.receive(placeOf(source, line), needed(line.quantity, 'quantity'), cost);
    return { ...line, cost };
  });
  const bought = [
    ...lines.map(({ productId }, index) => goodsLine({ productId, cost: costs[index] ?? 0 }, services)),
    ...inputTaxLines(document.tax, taxpayer),
    credit(accounts.payable, document.gross, document.supplierId),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '采购入库' }, { lines: bought })],
    items: itemsOf(source, 'PAYABLE'),
    settlements: [],
    results,
  };
}

/** Posts a sale: the gross is owed to us, the net is revenue, and goods go out at their average. */
export function planSale(source: PostingSource): Posting {
  const { document, lines, stock, services, taxpayer } = source;
  const results = lines.map((line): LineResult => {
    if (services.has(productOfLine(line))) return { ...line, cost: null };
    return { ...line, cost: stock.issue(placeOf(source, line), needed(line.quantity, 'quantity')) };
  });
  return {
    vouchers: [
      voucherOf(
        document,
        { word: '转', summary: '销售出库确认收入' },
        {
          lines: [
            debit(accounts.receivable, document.gross, document.customerId),
            credit(accounts.revenue, document.net),
            outputTaxLine(document.tax, taxpayer),
          ],
        },
      ),
      voucherOf(document, { word: '转', summary: '结转销售成本' }, { lines: costLines(lines, results) }),
    ],
    items: itemsOf(source, 'RECEIVABLE'),
    settlements: [],
    results,
  };
}

/** Posts goods that came before their invoice, at an estimate of what they will cost (R8); a quantity below zero takes some of them back. */
export function planProvisional(source: PostingSource): Posting {
  const { document, lines, stock } = source;
  for (const line of lines) {
    const quantity = needed(line.quantity, 'quantity');
    const place = placeOf(source, line);
    if (compareDecimals(quantity, '0') > 0) stock.receive(place, quantity, line.net);
    else stock.remove(place, { quantity: negateDecimal(quantity), amount: -line.net }, 'adjust');
  }
  const estimated = [
    ...lines.map((line) => debit(accounts.stock, line.net, line.productId)),
    credit(accounts.provisional, document.net, document.supplierId),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '暂估入库' }, { lines: estimated })],
    items: [],
    settlements: [],
    results: lines.map((line) => ({ ...line, cost: line.net })),
  };
}

/** Posts the reversal of such goods in red, dated the first of the next month (R8). */
export function planProvisionalReversal(source: PostingSource): Posting {
  const { document, lines, stock } = source;
  for (const line of lines)
    stock.remove(placeOf(source, line), { quantity: needed(line.quantity, 'quantity'), amount: line.net }, 'adjust');
  const reversed = [
    ...lines.map((line) => debit(accounts.stock, -line.net, line.productId)),
    credit(accounts.provisional, -document.net, document.supplierId),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '冲回上月暂估' }, { lines: reversed })],
    items: [],
    settlements: [],
    results: lines.map((line) => ({ ...line, cost: line.net })),
  };
}

/** Returns where the goods of a line lie. */
export function placeOf({ document }: Pick<PostingSource, 'document'>, line: DocumentLine): StockPlace {
  return {
    productId: productOfLine(line),
    warehouseId: needed(document.warehouseId, 'warehouse'),
    lineId: line.id,
    kind: document.type,
  };
}

/** Returns what a bought line is booked to: goods to stock, work to expenses. */
export function goodsLine(
  { productId, cost }: Pick<DocumentLine, 'productId'> & { readonly cost: number },
  services: ReadonlySet<string>,
): VoucherLineDraft {
  return productId !== null && services.has(productId) ? debit(accounts.service, cost) : debit(accounts.stock, cost, productId);
}

/** Returns the lines that bring the cost of goods from stock to expenses. */
export function costLines(lines: readonly DocumentLine[], results: readonly LineResult[]): readonly VoucherLineDraft[] {
  const costs = results.map(({ cost }) => cost ?? 0);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  return [debit(accounts.cost, total), ...lines.map((line, index) => credit(accounts.stock, costs[index] ?? 0, line.productId))];
}

/** Returns what a document leaves open with its party. */
export function itemsOf({ document, creditDays }: PostingSource, kind: 'RECEIVABLE' | 'PAYABLE'): readonly OpenItemDraft[] {
  const { customerId, supplierId, number, date, dueDate, gross } = document;
  if (gross === 0) return [];
  return [{ kind, customerId, supplierId, number, date, dueDate: dueDate ?? addDays(date, creditDays), amount: gross }];
}
