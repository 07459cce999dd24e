import type { LineInUnit } from './line-in-unit.ts';
import type { Fen } from '@suanpan/money/fen';
import type { LineAmounts } from '@suanpan/money/line-amounts';

/** The states of a sales order: 草稿, 待审核, 已审核, 已关闭, 已作废. */
export const orderStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'VOID'] as const;

/** The state of a sales order. */
export type OrderStatus = (typeof orderStatuses)[number];

/** A sales order without its lines; amounts are fen, days ISO 8601. */
export interface SalesOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: OrderStatus;
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly customerId: string;
  readonly salespersonId: string;
  /** Where its goods are reserved; null when that was not said. */
  readonly warehouseId: string | null;
  /** The quotation that it was made from; null for one that was written by itself. */
  readonly quotationId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly net: Fen;
  readonly tax: Fen;
  readonly gross: Fen;
  readonly voidReason: string | null;
  /** The attempt to approve it that is under way at several systems; null when there is none. */
  readonly approval: string | null;
  /** Which participants of other systems hold something for it. */
  readonly heldElsewhere: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A line of a sales order: its terms as decimal strings, its amounts in fen. */
export interface SalesOrderLine extends LineAmounts, LineInUnit {
  readonly id: string;
  readonly orderId: string;
  readonly position: number;
  readonly productId: string;
  readonly discount: string;
  readonly taxRate: string;
}

/** What was done to an order. */
export type HistoryAction = 'CREATED' | 'EDITED' | 'SUBMITTED' | 'APPROVED' | 'CANCELLED' | 'CLOSED' | 'COMPLETED' | 'REOPENED';

/** One thing that was done to an order; never changed afterwards. */
export interface HistoryEntry {
  readonly id: string;
  readonly orderId: string;
  readonly at: Date;
  readonly memberId: string;
  readonly action: HistoryAction;
  readonly note: string | null;
}
