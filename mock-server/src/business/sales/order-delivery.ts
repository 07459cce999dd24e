import { compareDecimals } from '@suanpan/money/decimal';
import type { Fen } from '@suanpan/money/fen';
import { addDecimals, negateDecimal, proportionOf } from '@suanpan/money/proportion';
import type { SalesOrderLine } from './sales-order.ts';

/** How far an order is delivered; it follows from the lines of its sales and from nothing else. */
export type OrderExecution = 'NONE' | 'PARTIAL' | 'FULL';

/** Quantities delivered so far and not come back, by line of the order. */
export type Delivered = ReadonlyMap<string, string>;

/** Why an order cannot be delivered, or not be voided. */
export type DeliveryReason = 'order-not-open' | 'delivers-too-much' | 'order-is-delivered' | 'order-being-approved';

/** Returns how much of a line is still to be delivered. */
export function openOf({ id, quantity }: Pick<SalesOrderLine, 'id' | 'quantity'>, delivered: Delivered): string {
  return addDecimals(quantity, negateDecimal(delivered.get(id) ?? '0'));
}

/** Returns how far an order with these lines is delivered. */
export function executionOf(lines: readonly Pick<SalesOrderLine, 'id' | 'quantity'>[], delivered: Delivered): OrderExecution {
  if (lines.every((line) => openOf(line, delivered) === '0')) return 'FULL';
  return lines.some(({ id }) => compareDecimals(delivered.get(id) ?? '0', '0') > 0) ? 'PARTIAL' : 'NONE';
}

/** Returns what an order still to be delivered comes to, with tax: each line by the share of it that is open. */
export function openGrossOf(lines: readonly Pick<SalesOrderLine, 'id' | 'quantity' | 'gross'>[], delivered: Delivered): Fen {
  return lines.reduce((sum, line) => sum + proportionOf(line.gross, openOf(line, delivered), line.quantity), 0);
}
