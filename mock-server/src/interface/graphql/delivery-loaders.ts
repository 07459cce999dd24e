import type DataLoader from 'dataloader';
import { findDeliveryLines } from '#business/trade/open-delivery-store.ts';
import { shownDeliveryLine, type ShownDeliveryLine } from '#business/trade/delivery-unit.ts';
import type { DeliveryKind } from '#business/trade/open-delivery.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { many } from './row-loaders.ts';

/** What resolvers look up of the lines of orders of each kind, with what is open of them. */
export type DeliveryLoaders = Readonly<Record<DeliveryKind, DataLoader<string, readonly ShownDeliveryLine[]>>>;

/** Returns the lookups of one transaction. */
export function deliveryLoadersOf(tx: Transaction): DeliveryLoaders {
  const linesOf = (kind: DeliveryKind) =>
    many(tx, async (reading, ids) => (await findDeliveryLines(reading, kind, ids)).map(shownDeliveryLine));
  return { SHIP: linesOf('SHIP'), RECEIVE: linesOf('RECEIVE') };
}
