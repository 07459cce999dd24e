import type { Fen } from '@suanpan/money/fen';
import type { OrderExecution } from '#business/sales/order-delivery.ts';
import type { OrderStatus, SalesOrderLine } from '#business/sales/sales-order.ts';

/** A purchase order (采购订单) without its lines; amounts are fen, days ISO 8601. It posts nothing: its receipts do. */
export interface PurchaseOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  /** The states of a sales order: 草稿, 待审核, 已审核, 已关闭, 已作废. */
  readonly status: OrderStatus;
  /** How far it is received; written with each receipt, by the lines of its receipts and nothing else. */
  readonly execution: OrderExecution;
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly supplierId: string;
  /** Where its goods are to come to. */
  readonly warehouseId: string;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly net: Fen;
  readonly tax: Fen;
  readonly gross: Fen;
  readonly voidReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A line of a purchase order has what a line of a sales order has. */
export type PurchaseOrderLine = SalesOrderLine;

/** Why a purchase order cannot be received or voided. */
export type ReceiptReason = 'purchase-order-not-open' | 'receives-too-much' | 'purchase-order-is-received';
