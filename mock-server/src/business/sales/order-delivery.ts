import { compareDecimals } from '@suanpan/money/decimal';
import type { Fen } from '@suanpan/money/fen';
import { addDecimals, negateDecimal, proportionOf } from '@suanpan/money/proportion';
import type { HistoryAction, OrderStatus, SalesOrderLine } from './sales-order.ts';

/** How far an order is delivered or received; it follows from the lines of what was made from it and from nothing else. */
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

/** An order that something was delivered or received of, or taken back. */
interface CarriedOut {
  readonly status: OrderStatus;
  readonly execution: OrderExecution;
  /** Whether what was made from the order is being voided. */
  readonly isVoid: boolean;
  /** The last thing that was done to it. */
  readonly lastAction: HistoryAction;
}

/** The last of an order completes it. Voiding some of it opens it again, unless a person has closed it; nothing else does. */
export function statusAfter({ status, execution, isVoid, lastAction }: CarriedOut): OrderStatus {
  if (status === 'CLOSED' && isVoid) return lastAction === 'COMPLETED' ? 'APPROVED' : status;
  return status === 'APPROVED' && execution === 'FULL' ? 'CLOSED' : status;
}
