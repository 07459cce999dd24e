import { orderToTrade } from '@suanpan/document-kit/order-to-trade';
import type { TradeDraft } from '@suanpan/document-kit/trade-draft';
import type { Order } from '../orders/use-order.ts';

/** Returns the sale of everything that is still open of an order, as a draft; its lines deliver those of the order. */
export function orderToSale(order: Order, head: { readonly today: string; readonly note: string }): TradeDraft {
  return orderToTrade(order, { party: order.customer, ...head });
}
