import { holdBook } from '#business/ledger/book-store.ts';
import type { Participant } from '#kernel/tcc/participant.ts';
import { keepStock, releaseStock, reserveStock, thawStock } from './stock-hold-store.ts';
import type { StockHold, StockWish } from './stock-hold.ts';

/** The name under which whoever keeps the stock is asked. */
export const stockReserve = 'stock.reserve';

/** What an order no longer needs: each of its lines keeps at most this, a line that is not named keeps nothing. */
export type StockKept = { readonly orderId: string; readonly kept: readonly Held[] };

type Held = { readonly orderLineId: string; readonly quantity: string };
type Goods = Held & { readonly productId: string };
type Wish = { readonly orderId: string; readonly warehouseId: string; readonly goods: readonly Goods[]; readonly isFull: boolean };

/** What was done: all that confirming and giving back need. */
type Tried = StockKept | { readonly orderId: string };

/**
 * Reserves goods for an order where stock is kept: a try freezes them, and whoever looks finds them taken.
 *
 * Told what an order keeps, it gives the rest back; that cannot fail, so its try does nothing and it may be told twice.
 */
export const reserveStockParticipant: Participant<Wish | StockKept, Tried> = {
  name: stockReserve,
  async try(tx, wish) {
    if ('kept' in wish) return wish;
    await holdBook(tx);
    await reserveStock(tx, wish satisfies StockWish, true);
    return { orderId: wish.orderId };
  },
  confirm: (tx, tried) => ('kept' in tried ? keepStock(tx, tried.orderId, tried.kept) : thawStock(tx, tried.orderId)),
  cancel: async (tx, tried) => {
    if (!('kept' in tried)) await releaseStock(tx, tried.orderId);
  },
};

/** Returns reservations as they travel. */
export function travelling(holds: readonly StockHold[]): StockKept['kept'] {
  return holds.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
}
