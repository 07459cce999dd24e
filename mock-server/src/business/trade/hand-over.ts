import type { DeliveryKind } from './open-delivery.ts';
import type { DocumentStatus } from './document.ts';

/** What a warehouse shipped or received, as it knows it: the draft that waits, and what became of it; nothing of it says a price. */
export interface HandOver {
  /** The id of the draft of a sale or purchase. */
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly kind: DeliveryKind;
  readonly status: DocumentStatus;
  readonly date: string;
  readonly note: string;
  /** Why it does not count any more; null while it does. */
  readonly voidReason: string | null;
  readonly orderId: string;
  readonly orderNumber: string;
  /** The customer, or the supplier. */
  readonly partyName: string;
  /** Who handed it over, and when. */
  readonly memberId: string;
  readonly at: Date;
  readonly lineCount: number;
  /** What its first line is about, and how much of it in which unit. */
  readonly firstGoods: string;
  readonly firstQuantity: string;
  readonly firstUnit: string;
}
