import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals } from '@suanpan/money/proportion';
import { baseQuantity } from '@suanpan/money/unit-conversion';
import { findPurchaseLines, lockPurchaseOrder } from '#business/purchasing/purchase-order-store.ts';
import type { ReceiptReason } from '#business/purchasing/purchase-order.ts';
import type { DeliveryReason } from '#business/sales/order-delivery.ts';
import { findLines, lockOrder } from '#business/sales/order-store.ts';
import type { SalesOrderLine } from '#business/sales/sales-order.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';
import { enteredPart } from '#business/trade/entered-part.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { deliveryScopeOf } from '#business/trade/delivery-scope.ts';
import { insertHandOver } from '#business/trade/hand-over-store.ts';
import { findDeliveryLines } from '#business/trade/open-delivery-store.ts';
import type { DeliveryKind, HandOverReason } from '#business/trade/open-delivery.ts';
import { requirePermission, seesSalesOf, worksIn } from '#core/access/actor.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { createTradeDocument, type TradeEntries } from './create-trade-document.ts';
import { assertFewLines, checkQuantity, type DocumentReason } from './read-document-references.ts';
import { changeOf, type Work } from './work.ts';

/** What was shipped or received of an order. */
export interface HandOverEntries {
  readonly orderId: string;
  readonly version: number;
  readonly date: string;
  /** Where goods went from, of an order that does not say. */
  readonly warehouseId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly quantity: string;
    /** Whether that is in the further unit of the line rather than in the product's own. */
    readonly inOrderedUnit?: boolean | null | undefined;
  }[];
}

/** An order of either kind, as far as a hand-over needs it. */
interface HeldOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly partyId: string;
  readonly warehouseId: string | null;
  readonly taxIncluded: boolean;
  readonly isOpen: boolean;
  readonly notOpen: Refusal;
}

/**
 * Writes what a warehouse shipped or received of an order as a draft of the sale or purchase, for somebody to approve who knows prices.
 *
 * Price, discount, tax and unit are those of the order's lines. The order is held, so that two who hand over at once do not both take the rest.
 */
export async function handOverOrder(work: Work, kind: DeliveryKind, entries: HandOverEntries): Promise<TradeDocument> {
  requirePermission(work.actor, 'inventory.delivery.write');
  const order = await takeHeldOrder(work, kind, entries);
  const lines = await checkHandedLines(work, { kind, order, entries });
  const { date, note, warehouseId } = entries;
  const { partyId, taxIncluded } = order;
  const type = kind === 'SHIP' ? 'SALE' : 'PURCHASE';
  const document = { type, partyId, warehouseId: warehouseId ?? order.warehouseId ?? '', date, taxIncluded, note, lines } as const;
  const draft = await createTradeDocument(asWriterOf(work, type), document, { approve: false });
  await insertHandOver(work.tx, { id: draft.id, kind, orderId: order.id }, changeOf(work));
  return draft;
}

/** Holds the order, or refuses: unknown or for another warehouse, changed since, or not open. */
async function takeHeldOrder(work: Work, kind: DeliveryKind, { orderId, version }: HandOverEntries): Promise<HeldOrder> {
  const order = isId(orderId) ? await lockHeldOrder(work, kind, orderId) : null;
  if (order === null || !(order.warehouseId === null || worksIn(work.actor, order.warehouseId)))
    throw new Refusal<OrderReason>('order-not-found');
  if (order.version !== version) throw new Refusal<OrderReason>('stale-version', { number: order.number, version: order.version });
  if (!order.isOpen) throw order.notOpen;
  return order;
}

async function lockHeldOrder({ tx, actor }: Work, kind: DeliveryKind, id: string): Promise<HeldOrder | null> {
  if (kind === 'SHIP') {
    const order = await lockOrder(tx, id);
    if (order === null || !seesSalesOf(deliveryScopeOf(actor), order.salespersonId)) return null;
    const { number, status } = order;
    const notOpen = new Refusal<DeliveryReason>('order-not-open', { number, status });
    return { ...order, partyId: order.customerId, isOpen: status === 'APPROVED', notOpen };
  }
  const order = await lockPurchaseOrder(tx, id);
  if (order === null) return null;
  const { number, status } = order;
  const notOpen = new Refusal<ReceiptReason>('purchase-order-not-open', { number, status });
  return { ...order, partyId: order.supplierId, isOpen: status === 'APPROVED', notOpen };
}

interface HandedOrder {
  readonly kind: DeliveryKind;
  readonly order: HeldOrder;
  readonly entries: HandOverEntries;
}

/** Returns the lines of the document, or refuses: a line that is not the order's, no quantity, or more than is open. */
async function checkHandedLines({ tx }: Work, { kind, order, entries }: HandedOrder): Promise<TradeEntries['lines']> {
  assertFewLines(entries.lines, new ProblemList());
  const problems = new ProblemList<DocumentReason | HandOverReason>();
  if (!isForWarehouse(order, entries)) problems.add('warehouseId', 'warehouse-unknown');
  const ordered = await (kind === 'SHIP' ? findLines : findPurchaseLines)(tx, [order.id]);
  const left = new Map((await findDeliveryLines(tx, kind, [order.id])).map(({ id, open }) => [id, open]));
  const handed = new Map<string, string>();
  const lines = entries.lines.flatMap((entry, index) => {
    const line = ordered.find(({ id }) => id === entry.orderLineId.toLowerCase());
    if (line === undefined) {
      problems.add(`lines.${index}.orderLineId`, 'order-line-unknown');
      return [];
    }
    const path = `lines.${index}.quantity`;
    const quantity = quantityOf(entry, line, { path, problems });
    const sum = addDecimals(handed.get(line.id) ?? '0', quantity);
    const open = left.get(line.id) ?? '0';
    if (quantity !== '0' && compareDecimals(sum, open) > 0) problems.add(path, 'more-than-open', { left: openText(line, open) });
    handed.set(line.id, sum);
    return [tradeLine(line, quantity)];
  });
  problems.assertNone();
  return lines;
}

interface QuantityPlace {
  readonly path: string;
  readonly problems: ProblemList<DocumentReason | HandOverReason>;
}

/** Returns what was entered in the product's own unit; "0" after a noted problem. */
function quantityOf(
  { quantity, inOrderedUnit }: HandOverEntries['lines'][number],
  { entered }: SalesOrderLine,
  { path, problems }: QuantityPlace,
): string {
  const checked = checkQuantity(quantity, path, { problems });
  if (inOrderedUnit !== true) return checked;
  if (entered !== null) return baseQuantity(checked, entered.factor);
  problems.add(path, 'unit-unknown');
  return '0';
}

/** What is left of a line, with its unit. */
function openText({ entered }: SalesOrderLine, open: string): string {
  const part = enteredPart(entered, open);
  return part === null ? open : `${part.quantity} ${part.name}`;
}

/** The warehouse of an order holds; only one that names none has it entered. */
function isForWarehouse(order: HeldOrder, { warehouseId }: HandOverEntries): boolean {
  return warehouseId == null || order.warehouseId === null || warehouseId.toLowerCase() === order.warehouseId;
}

/** Part of a line on the order's terms: in the line's unit where that is exact, else in the product's own. */
function tradeLine(line: SalesOrderLine, quantity: string): TradeEntries['lines'][number] {
  const { id: orderLineId, productId, price, discount, taxRate } = line;
  const part = enteredPart(line.entered, quantity);
  const terms = part !== null ? { unitId: part.unitId, quantity: part.quantity, price: part.price } : { quantity, price };
  return { productId, ...terms, discount, taxRate, orderLineId };
}

/** The order says who it is for and on what terms: so a keeper, who writes no sales and has no customers, carries it out all the same. */
function asWriterOf(work: Work, type: 'SALE' | 'PURCHASE'): Work {
  const permissions = new Set([...work.actor.permissions, documentAccess[type].write]);
  return { ...work, actor: { ...work.actor, permissions, onlyOf: null } };
}
