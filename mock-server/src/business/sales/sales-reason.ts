import type { TextReason } from '#core/text/check-text.ts';

/** What can be wrong with an entry of an order. */
export type OrderEntryReason =
  | TextReason
  | 'lines-missing'
  | 'lines-too-many'
  | 'decimal-malformed'
  | 'too-many-places'
  | 'too-large'
  | 'quantity-not-positive'
  | 'price-negative'
  | 'discount-out-of-range'
  | 'amount-too-large'
  | 'tax-rate-not-valid'
  | 'day-malformed'
  | 'delivery-before-date'
  | 'customer-unknown'
  | 'customer-disabled'
  | 'product-unknown'
  | 'product-disabled'
  | 'unit-unknown'
  | 'unit-quantity-inexact'
  | 'salesperson-unknown'
  | 'salesperson-not-self'
  | 'warehouse-unknown';

/** Why something cannot be done with an order. */
export type OrderReason = 'order-not-found' | 'stale-version' | 'wrong-state';
