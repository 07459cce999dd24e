import type {
  InputInvoice,
  InputInvoiceLine,
  InvoiceHistoryEntry,
  InvoiceMatch,
  InvoiceStatus,
} from '#business/purchasing/input-invoice.ts';
import type { InvoicedDocument } from '#business/purchasing/plan-match.ts';
import type { InvoiceTaxFigures, UninvoicedDocument } from '#business/purchasing/uninvoiced-list.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import type { Page } from '#core/paging/page.ts';
import type { LineAmounts } from '@suanpan/money/line-amounts';

/** A page, and its sums, which are asked for once, however many fields need them. */
interface SummedPage<Row> {
  readonly page: Page<Row>;
  readonly sums: () => Promise<OrderSums>;
}

/** The types of the schema that are about input invoices, and what they are made from. */
export interface InputInvoiceObjects {
  InputInvoice: InputInvoice;
  InputInvoiceLine: InputInvoiceLine;
  InvoiceMatch: InvoiceMatch;
  InvoiceHistoryEntry: InvoiceHistoryEntry;
  InputInvoiceConnection: SummedPage<InputInvoice>;
  InputInvoiceEdge: { readonly row: InputInvoice; readonly cursor: string };
  InvoiceTotals: LineAmounts;
  InvoiceStatusCount: { readonly status: InvoiceStatus; readonly count: number };
  DocumentInvoicing: InvoicedDocument;
  UninvoicedConnection: SummedPage<UninvoicedDocument>;
  UninvoicedEdge: { readonly row: UninvoicedDocument; readonly cursor: string };
  UninvoicedDocument: UninvoicedDocument;
  InvoiceTaxFigures: InvoiceTaxFigures;
  InvoiceTaxSum: InvoiceTaxFigures['deducted'];
}
