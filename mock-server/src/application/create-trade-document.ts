import { orderTotals } from '@suanpan/money/order-totals';
import { parseDecimal } from '@suanpan/money/decimal';
import { productOf } from '@suanpan/money/proportion';
import { checkLine, type LineEntries } from '#business/sales/check-line.ts';
import { findOrderedLines } from '#business/purchasing/receipt-store.ts';
import { actionRules } from '#business/sales/order-actions.ts';
import type { DeliveryReason } from '#business/sales/order-delivery.ts';
import { lineInUnit } from '#business/sales/line-in-unit.ts';
import { findLinkedLines, type LinkedLine } from '#business/sales/order-link-store.ts';
import type { OrderStatus } from '#business/sales/sales-order.ts';
import { findUsableRates, noRates, rateOfProduct } from '#business/tax/usable-rates.ts';
import { emptyLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { checkCashPart, checkCashWithin, type CashEntries } from './check-cash-part.ts';
import {
  checkGoods,
  checkHead,
  checkParty,
  checkQuantity,
  checkWarehouse,
  readProducts,
  type DocumentProblems,
} from './read-document-references.ts';
import { agreedOf, checkOwnDiscounts } from './limit-discounts.ts';
import { lineUnitsOf } from './read-line-units.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** What is entered on a purchase, a sale, or goods that came before their invoice. */
export interface TradeEntries extends CashEntries {
  readonly type: 'PURCHASE' | 'SALE' | 'PROVISIONAL';
  readonly partyId: string;
  readonly warehouseId: string;
  readonly date: string;
  readonly taxIncluded?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  readonly lines: readonly (Omit<LineEntries, 'taxRate'> & {
    readonly taxRate?: string | null | undefined;
    /** Of a sale, the line of an order that it delivers; of a purchase, the line of a purchase order that it receives. */
    readonly orderLineId?: string | null | undefined;
  })[];
}

/** Writes a purchase, a sale, or goods that came before their invoice: as a draft, or posted at once. */
export async function createTradeDocument(work: Work, entries: TradeEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, entries.type, writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  const party = await checkParty(work, { id: entries.partyId, kind: entries.type === 'SALE' ? 'customer' : 'supplier' }, problems);
  const warehouseId = await checkWarehouse(work, { id: entries.warehouseId, path: 'warehouseId' }, problems);
  const taxIncluded = entries.type !== 'PROVISIONAL' && entries.taxIncluded === true;
  const lines = await (entries.type === 'PROVISIONAL' ? checkEstimates(work, entries, problems) : checkLines(work, entries, problems));
  const cash = await checkCashPart(work, { entries, writing }, problems);
  problems.assertNone();
  const totals = orderTotals(lines);
  checkCashWithin(cash, totals.gross, problems);
  return writeDocument(work, { type: entries.type, ...head, ...party, ...cash, warehouseId, taxIncluded, lines, ...totals }, writing);
}

async function checkLines(work: Work, entries: TradeEntries, problems: DocumentProblems): Promise<readonly NewLine[]> {
  const products = await readProducts(work, entries.lines);
  const linked = await readLinkedLines(work, entries);
  const use = entries.type === 'SALE' ? 'SALE' : 'PURCHASE';
  const rates = isCalendarDay(entries.date) ? await findUsableRates(work.tx, entries.date, use) : noRates;
  const context = {
    taxIncluded: entries.taxIncluded === true,
    productIds: new Set(products.keys()),
    disabledProductIds: new Set([...products.values()].filter(({ enabled }) => !enabled).map(({ id }) => id)),
    taxRates: rates.known,
    // A line of an order is carried out in its own unit, though that went out of use meanwhile.
    ...lineUnitsOf(products.values(), [...linked.values()]),
  };
  const lines = entries.lines.map((line, index) => {
    const taxRate = line.taxRate ?? rateOfProduct(products.get(line.productId)?.taxRate ?? '0', rates);
    const link = checkLink(line, linked, { path: `lines.${index}`, problems });
    const checked = checkLine({ ...line, taxRate }, context, { path: `lines.${index}`, problems });
    return { ...emptyLine, ...checked, [entries.type === 'SALE' ? 'orderLineId' : 'purchaseOrderLineId']: link };
  });
  if (entries.type === 'SALE') {
    const sold = lines.map((line) => ({ ...line, agreed: agreedOf(linked.get(line.orderLineId ?? '')?.agreed, context.taxIncluded) }));
    await checkOwnDiscounts(work, sold, problems);
  }
  return lines;
}

/** What a line of an estimate may have in its product's own unit. */
const estimateLimits = { quantity: '99999999.9999', price: '9999999.999999' } as const;

/** Estimates have no tax; a quantity below zero takes some of the goods back. */
async function checkEstimates(work: Work, { lines }: TradeEntries, problems: DocumentProblems): Promise<readonly NewLine[]> {
  const products = await readProducts(work, lines);
  const units = lineUnitsOf(products.values());
  return lines.map((line, index) => {
    const path = `lines.${index}`;
    checkGoods(products.get(line.productId), path, problems);
    const quantity = checkQuantity(line.quantity, `${path}.quantity`, { problems, min: `-${estimateLimits.quantity}` });
    if (quantity === '0') problems.add(`${path}.quantity`, 'quantity-zero');
    const price = parseDecimal(line.price, { maxPlaces: 6, max: estimateLimits.price });
    if (!price.ok) problems.add(`${path}.price`, price.problem === 'too-small' ? 'price-negative' : 'decimal-malformed');
    const terms = { ...line, quantity, price: price.ok ? price.value : '0' };
    const net = productOf(terms.quantity, terms.price);
    const inUnit = lineInUnit(terms, units, { path, problems, max: estimateLimits });
    return { ...emptyLine, productId: line.productId, ...inUnit, net, tax: 0, gross: net };
  });
}

/** A line of an order of the document's own party, of which goods may come or go. */
interface OrderLine {
  readonly id: string;
  /** What was agreed with a customer; a purchase order's own is nobody's limit. */
  readonly agreed?: LinkedLine;
  readonly productId: string;
  readonly entered: EnteredUnit | null;
}

/** Reads the lines of orders that a sale or a purchase names, of its own customer or supplier. */
async function readLinkedLines({ tx }: Work, { type, partyId, lines }: TradeEntries): Promise<ReadonlyMap<string, OrderLine>> {
  const ids = lines.flatMap(({ orderLineId }) => (orderLineId != null && isId(orderLineId) ? [orderLineId] : []));
  if (ids.length === 0) return new Map();
  const found =
    type === 'SALE'
      ? await findFirmLines(tx, ids, partyId)
      : (await findOrderedLines(tx, ids)).filter(({ supplierId, status }) => supplierId === partyId && !isReplaced(status));
  return new Map(found.map((line) => [line.id, line]));
}

async function findFirmLines(tx: Work['tx'], ids: readonly string[], customerId: string): Promise<readonly OrderLine[]> {
  const found = (await findLinkedLines(tx, ids)).filter((line) => line.customerId === customerId);
  const early = found.find(({ status }) => isReplaced(status));
  if (early) throw new Refusal<DeliveryReason>('order-not-open', { number: early.number, status: early.status });
  return found.map((line) => ({ ...line, agreed: line }));
}

/** The lines of an order that may still be edited are replaced with each edit: nothing may point at them. */
function isReplaced(status: OrderStatus): boolean {
  return actionRules.EDIT.from.includes(status);
}

function checkLink(
  { orderLineId, productId }: TradeEntries['lines'][number],
  linked: ReadonlyMap<string, OrderLine>,
  { path, problems }: { readonly path: string; readonly problems: DocumentProblems },
): string | null {
  if (orderLineId == null) return null;
  if (linked.get(orderLineId)?.productId === productId) return orderLineId;
  problems.add(`${path}.orderLineId`, 'order-line-unknown');
  return null;
}
