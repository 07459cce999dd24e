/** Which way goods go by an order: out by a sales order, in by a purchase order. */
export const deliveryKinds = ['SHIP', 'RECEIVE'] as const;

/** Which way goods go by an order. */
export type DeliveryKind = (typeof deliveryKinds)[number];

/** An approved order whose goods are to go or come, as a warehouse knows it: it has no price, amount, discount or tax. */
export interface OpenDelivery {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly number: string;
  readonly version: number;
  readonly date: string;
  readonly deliveryDate: string | null;
  /** The customer, or the supplier. */
  readonly partyName: string;
  /** Where the goods go from or come to; null when a sales order does not say. */
  readonly warehouseId: string | null;
  /** Of how many lines something is open. */
  readonly openLines: number;
  /** What the first of them is about; null when nothing is open. */
  readonly firstGoods: string | null;
}

/** A line of such an order; quantities are decimal strings in the product's own unit. */
export interface DeliveryLine {
  readonly id: string;
  readonly orderId: string;
  readonly position: number;
  readonly productId: string;
  readonly ordered: string;
  /** What posted documents carried out. */
  readonly done: string;
  /** What drafts carry out that wait for approval. */
  readonly waiting: string;
  /** What is left, never below zero. */
  readonly open: string;
  /** The further unit that the line was entered in, and how many of the product's own it was. */
  readonly unitName: string | null;
  readonly unitFactor: string | null;
}

/** Why goods of an order cannot be handed over, or not be taken back. */
export type HandOverReason = 'more-than-open' | 'hand-over-not-found' | 'hand-over-decided';
