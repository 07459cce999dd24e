import type { Fen } from '@suanpan/money/fen';
import type { SalesOrderLine } from './sales-order.ts';

/** The states of a quotation: 草稿, 已发出, 已过期, 已成交, 已失效. That it has expired follows from the day, and is not kept. */
export const quotationStatuses = ['DRAFT', 'SENT', 'EXPIRED', 'ACCEPTED', 'LOST'] as const;

/** The state of a quotation on some day. */
export type QuotationStatus = (typeof quotationStatuses)[number];

/** A quotation (报价单) without its lines; amounts are fen, days ISO 8601. It posts nothing, and holds neither stock nor credit. */
export interface Quotation {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  /** Which wording of it the customer has: 1, and one more with each change after it was sent. */
  readonly revision: number;
  /** As it is kept: whether it has expired is asked of `quotationStatus()`. */
  readonly status: Exclude<QuotationStatus, 'EXPIRED'>;
  readonly date: string;
  /** The last day on which it holds. */
  readonly validUntil: string;
  readonly customerId: string;
  readonly salespersonId: string;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly net: Fen;
  readonly tax: Fen;
  readonly gross: Fen;
  /** Why nothing came of it; null unless it is lost. */
  readonly lostReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A line of a quotation has what a line of an order has; its `orderId` is the quotation's. */
export type QuotationLine = SalesOrderLine;

/** What was done to a quotation. */
export type QuotationHistoryAction = 'CREATED' | 'EDITED' | 'SENT' | 'ACCEPTED' | 'LOST';

/** One thing that was done to a quotation; its `orderId` is the quotation's. */
export interface QuotationHistoryEntry {
  readonly id: string;
  readonly orderId: string;
  readonly at: Date;
  readonly memberId: string;
  readonly action: QuotationHistoryAction;
  readonly note: string | null;
}

/** What can be wrong with an entry that quotations, and orders made from them, have alone. */
export type QuotationEntryReason = 'valid-until-before-date' | 'quotation-other-customer';

/** Why something cannot be done with a quotation. */
export type QuotationReason = 'quotation-not-found' | 'quotation-changed' | 'quotation-wrong-state';

/** Returns the state of a quotation on a day. */
export function quotationStatus({ status, validUntil }: Pick<Quotation, 'status' | 'validUntil'>, today: string): QuotationStatus {
  return status === 'SENT' && validUntil < today ? 'EXPIRED' : status;
}
