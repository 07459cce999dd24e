import type { PurchaseOrderLine, PurchaseOrder } from '#business/purchasing/purchase-order.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import type { Page } from '#core/paging/page.ts';
import type { LineAmounts } from '@suanpan/money/line-amounts';

/** The types of the schema that are about purchase orders, and what they are made from. */
export interface PurchaseOrderObjects {
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderLine: PurchaseOrderLine;
  PurchaseOrderConnection: {
    readonly page: Page<PurchaseOrder>;
    /** Asked for once, however many fields need it. */
    readonly sums: () => Promise<OrderSums>;
  };
  PurchaseOrderEdge: { readonly row: PurchaseOrder; readonly cursor: string };
  PurchaseOrderTotals: LineAmounts;
}
