import { compareDecimals } from '@suanpan/money/decimal';
import type { Fen } from '@suanpan/money/fen';
import { addDecimals, negateDecimal, proportionOf } from '@suanpan/money/proportion';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { StockHoldReason } from './stock-hold.ts';

/** Why stock cannot be moved. */
export type StockReason = 'negative-stock' | 'stock-cost-broken' | 'count-without-cost';

/** How much of a product there is in all warehouses, and what it cost. */
export interface StockCost {
  readonly quantity: string;
  readonly amount: Fen;
}

/** What lies where, as it is known before a posting. */
export interface StockBefore {
  readonly costs: ReadonlyMap<string, StockCost>;
  /** Quantities by `placeKey`. */
  readonly places: ReadonlyMap<string, string>;
  /** What of them is reserved for orders, by `placeKey`. */
  readonly reserved: ReadonlyMap<string, string>;
  /** The last receipt of each product: what one costs when there is none. */
  readonly lastReceipts: ReadonlyMap<string, StockCost>;
  /** Codes of products, for people. */
  readonly skus: ReadonlyMap<string, string>;
  readonly allowNegative: boolean;
}

/** What a move is of: a product, a warehouse, and the line that asked for it. */
export interface StockPlace {
  readonly productId: string;
  readonly warehouseId: string;
  readonly lineId: string | null;
  readonly kind: string;
}

/** A move that is to be written, and what there is after it in all warehouses. */
export interface StockMoveDraft extends StockPlace {
  readonly quantity: string;
  readonly amount: Fen;
  readonly quantityAfter: string;
  readonly amountAfter: Fen;
}

/** Returns the key of a product in a warehouse. */
export function placeKey(productId: string, warehouseId: string): string {
  return `${productId} ${warehouseId}`;
}

/**
 * Stock while a document is posted: quantities by warehouse, costs by product across warehouses, as a moving average (R3).
 *
 * Nothing is rounded but the cost of what goes out, and whoever takes all that there is takes all that it cost.
 */
export class StockLedger {
  readonly moves: StockMoveDraft[] = [];
  /** What was left over where a quantity came to nothing, or below nothing in value; it goes to the cost of sales. */
  readonly adjustments: { readonly productId: string; readonly amount: Fen }[] = [];
  readonly costs: Map<string, StockCost>;
  readonly places: Map<string, string>;
  readonly #before: StockBefore;

  constructor(before: StockBefore) {
    this.#before = before;
    this.costs = new Map(before.costs);
    this.places = new Map(before.places);
  }

  /** Returns how much of a product there is in all warehouses, and what it cost. */
  costOf(productId: string): StockCost {
    return this.costs.get(productId) ?? { quantity: '0', amount: 0 };
  }

  /** Returns how much of a product lies in a warehouse. */
  quantityAt(productId: string, warehouseId: string): string {
    return this.places.get(placeKey(productId, warehouseId)) ?? '0';
  }

  /** Returns the places where less is left than is reserved. */
  overReserved(): readonly (Pick<StockPlace, 'productId' | 'warehouseId'> & { readonly quantity: string })[] {
    if (this.#before.allowNegative) return [];
    return [...this.places].flatMap(([key, quantity]) => {
      const [productId = '', warehouseId = ''] = key.split(' ');
      return compareDecimals(quantity, this.#before.reserved.get(key) ?? '0') < 0 ? [{ productId, warehouseId, quantity }] : [];
    });
  }

  /** Takes goods in at what they cost. */
  receive(place: StockPlace, quantity: string, amount: Fen): void {
    this.#move(place, { quantity, amount });
    this.#adjust(place);
  }

  /** Takes goods out at the average and returns what they cost. */
  issue(place: StockPlace, quantity: string): Fen {
    const amount = this.averageOf(place.productId, quantity);
    this.#move(place, { quantity: negateDecimal(quantity), amount: amount === 0 ? 0 : -amount });
    return amount;
  }

  /** Takes goods out at what they once cost; what no longer fits is refused, or goes to the cost of sales. */
  remove(
    place: StockPlace,
    { quantity, amount }: { readonly quantity: string; readonly amount: Fen },
    misfit: 'refuse' | 'adjust' = 'refuse',
  ): void {
    this.#move(place, { quantity: negateDecimal(quantity), amount: amount === 0 ? 0 : -amount });
    if (misfit === 'adjust') this.#adjust(place);
    else if (this.#isBroken(place.productId)) throw new Refusal<StockReason>('stock-cost-broken', { sku: this.#skuOf(place.productId) });
  }

  /** Changes what all of a product costs, with no quantity; it is noted where most of it lies, as costs have no place (R3). */
  revalue(of: Omit<StockPlace, 'warehouseId'>, amount: Fen): void {
    const places = [...this.places].filter(([key, quantity]) => key.startsWith(`${of.productId} `) && compareDecimals(quantity, '0') > 0);
    const [most] = places.toSorted(([one, left], [other, right]) => compareDecimals(right, left) || one.localeCompare(other));
    this.#move({ ...of, warehouseId: most?.[0].split(' ')[1] ?? '' }, { quantity: '0', amount });
  }

  /** Brings goods from one warehouse to another: quantities move, costs stay (R3). */
  transfer(place: StockPlace, targetId: string, quantity: string): void {
    this.#carry(place, negateDecimal(quantity));
    this.#carry({ ...place, warehouseId: targetId }, quantity);
  }

  /** Takes moves back as they were, the last one first. */
  takeBack(moves: readonly (StockPlace & StockCost)[]): void {
    for (const { productId, warehouseId, lineId, kind, quantity, amount } of moves.toReversed()) {
      const place = { productId, warehouseId, lineId, kind };
      if (kind === 'TRANSFER') this.#carry(place, negateDecimal(quantity));
      else this.#move(place, { quantity: negateDecimal(quantity), amount: amount === 0 ? 0 : -amount });
    }
    const broken = moves.find(({ productId }) => this.#isBroken(productId));
    if (broken !== undefined) throw new Refusal<StockReason>('stock-cost-broken', { sku: this.#skuOf(broken.productId) });
  }

  /** Returns what a quantity costs at the present average; all of it costs all there is. */
  averageOf(productId: string, quantity: string): Fen {
    const { quantity: held, amount } = this.costOf(productId);
    if (compareDecimals(held, '0') > 0) return proportionOf(amount, quantity, held);
    const last = this.#before.lastReceipts.get(productId);
    return last === undefined ? 0 : proportionOf(last.amount, quantity, last.quantity);
  }

  #move(place: StockPlace, { quantity, amount }: StockCost): void {
    this.#place(place, quantity);
    const before = this.costOf(place.productId);
    const after = { quantity: addDecimals(before.quantity, quantity), amount: before.amount + amount };
    this.costs.set(place.productId, after);
    this.moves.push({ ...place, quantity, amount, quantityAfter: after.quantity, amountAfter: after.amount });
  }

  /** A transfer leaves what there is in all warehouses as it is. */
  #carry(place: StockPlace, quantity: string): void {
    this.#place(place, quantity);
    const { quantity: quantityAfter, amount: amountAfter } = this.costOf(place.productId);
    this.moves.push({ ...place, quantity, amount: 0, quantityAfter, amountAfter });
  }

  #place({ productId, warehouseId, kind }: StockPlace, quantity: string): void {
    const held = this.quantityAt(productId, warehouseId);
    const after = addDecimals(held, quantity);
    if (compareDecimals(after, '0') < 0 && compareDecimals(quantity, '0') < 0 && !this.#before.allowNegative)
      throw new Refusal<StockReason>('negative-stock', { sku: this.#skuOf(productId), held, wanted: negateDecimal(quantity) });
    this.#assertFree({ productId, warehouseId, kind }, { held, after, quantity });
    this.places.set(placeKey(productId, warehouseId), after);
  }

  /** What is reserved for an order goes out with a sale of it; a count says what is there, and reservations follow it. */
  #assertFree(place: Omit<StockPlace, 'lineId'>, { held, after, quantity }: Readonly<Record<'held' | 'after' | 'quantity', string>>): void {
    const { productId, warehouseId, kind } = place;
    const reserved = this.#before.reserved.get(placeKey(productId, warehouseId)) ?? '0';
    if (reserved === '0' || kind === 'COUNT' || this.#before.allowNegative) return;
    if (compareDecimals(quantity, '0') < 0 && compareDecimals(after, reserved) < 0) {
      const facts = { sku: this.#skuOf(productId), held, reserved, free: addDecimals(held, negateDecimal(reserved)) };
      throw new Refusal<StockHoldReason>('stock-reserved', { ...facts, wanted: negateDecimal(quantity) });
    }
  }

  #isBroken(productId: string): boolean {
    const { quantity, amount } = this.costOf(productId);
    return (compareDecimals(quantity, '0') === 0 && amount !== 0) || (amount < 0 && compareDecimals(quantity, '0') > 0);
  }

  #adjust(place: StockPlace): void {
    if (!this.#isBroken(place.productId)) return;
    const { amount } = this.costOf(place.productId);
    this.#move({ ...place, kind: 'ADJUSTMENT' }, { quantity: '0', amount: -amount });
    this.adjustments.push({ productId: place.productId, amount });
  }

  #skuOf(productId: string): string {
    return this.#before.skus.get(productId) ?? productId;
  }
}
