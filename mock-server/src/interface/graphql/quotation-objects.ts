import type { OrderSums } from '#business/sales/order-list.ts';
import type { Quotation, QuotationHistoryEntry, QuotationLine, QuotationStatus } from '#business/sales/quotation.ts';
import type { Page } from '#core/paging/page.ts';
import type { LineAmounts } from '@suanpan/money/line-amounts';

/** The types of the schema that are about quotations, and what they are made from. */
export interface QuotationObjects {
  Quotation: Quotation;
  QuotationLine: QuotationLine;
  QuotationHistoryEntry: QuotationHistoryEntry;
  QuotationConnection: {
    readonly page: Page<Quotation>;
    /** Asked for once, however many fields need it. */
    readonly sums: () => Promise<OrderSums>;
  };
  QuotationEdge: { readonly row: Quotation; readonly cursor: string };
  QuotationTotals: LineAmounts;
  QuotationStatusCount: { readonly status: QuotationStatus; readonly count: number };
}
