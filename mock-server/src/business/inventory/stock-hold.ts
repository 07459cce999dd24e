/** Goods of an order's line that are to be reserved. */
export interface WishedGoods {
  readonly orderLineId: string;
  readonly productId: string;
  /** A decimal string above zero. */
  readonly quantity: string;
}

/** What an order wants of one warehouse. */
export interface StockWish {
  readonly orderId: string;
  readonly warehouseId: string;
  readonly goods: readonly WishedGoods[];
  /** Whether it is refused when there is not enough; what there is is reserved otherwise. */
  readonly isFull: boolean;
}

/** What is reserved for a line of an order. */
export interface StockHold {
  readonly orderLineId: string;
  /** A decimal string. */
  readonly quantity: string;
}

/** Why goods cannot be reserved, or may not go out. */
export type StockHoldReason = 'stock-insufficient' | 'stock-reserved';
