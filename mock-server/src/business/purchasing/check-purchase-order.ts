import { orderTotals } from '@suanpan/money/order-totals';
import { checkDays, checkLines, type CheckedOrder, type LineReferences } from '#business/sales/check-order.ts';
import type { LineEntries } from '#business/sales/check-line.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import type { TradeEntryReason } from '#business/trade/document.ts';
import { checkText } from '#core/text/check-text.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** What is entered on a purchase order. */
export interface PurchaseOrderEntries {
  readonly supplierId: string;
  readonly date: string;
  readonly deliveryDate?: string | null | undefined;
  readonly warehouseId: string;
  readonly taxIncluded: boolean;
  readonly note?: string | null | undefined;
  readonly lines: readonly LineEntries[];
}

/** What the entries are held against; read before, so that the check itself is pure. */
export interface PurchaseOrderReferences extends LineReferences {
  /** Whether the supplier is known, and in use or on the order before. */
  readonly isSupplierKnown: boolean;
  /** Whether the warehouse may be used. */
  readonly isWarehouseKnown: boolean;
}

/** An order's checked entries and the amounts that follow from them. */
export interface CheckedPurchaseOrder extends Omit<CheckedOrder, 'customerId' | 'warehouseId'> {
  readonly supplierId: string;
  readonly warehouseId: string;
}

/** Returns the checked order; after a noted problem its amounts mean nothing. */
export function checkPurchaseOrder(
  entries: PurchaseOrderEntries,
  references: PurchaseOrderReferences,
  problems: ProblemSink<OrderEntryReason | TradeEntryReason>,
): CheckedPurchaseOrder {
  const { supplierId, warehouseId, date, deliveryDate, taxIncluded, note } = entries;
  if (!references.isSupplierKnown) problems.add('supplierId', 'supplier-unknown');
  if (!references.isWarehouseKnown) problems.add('warehouseId', 'warehouse-unknown');
  checkDays(entries, problems);
  const lines = checkLines(entries, references, problems);
  return {
    supplierId,
    warehouseId,
    date,
    deliveryDate: deliveryDate ?? null,
    taxIncluded,
    note: checkText(problems, { path: 'note', text: note ?? '' }, { max: 500 }),
    lines,
    ...orderTotals(lines),
  };
}
