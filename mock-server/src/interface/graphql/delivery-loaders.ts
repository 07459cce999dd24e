import type DataLoader from 'dataloader';
import { findDeliveryLines } from '#business/trade/open-delivery-store.ts';
import type { DeliveryKind, DeliveryLine } from '#business/trade/open-delivery.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { many } from './row-loaders.ts';

/** What resolvers look up of the lines of orders of each kind, with what is open of them. */
export type DeliveryLoaders = Readonly<Record<DeliveryKind, DataLoader<string, readonly DeliveryLine[]>>>;

/** Returns the lookups of one transaction. */
export function deliveryLoadersOf(tx: Transaction): DeliveryLoaders {
  const linesOf = (kind: DeliveryKind) => many<DeliveryLine>(tx, (reading, ids) => findDeliveryLines(reading, kind, ids));
  return { SHIP: linesOf('SHIP'), RECEIVE: linesOf('RECEIVE') };
}
