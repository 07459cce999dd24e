import type { SalesReport, Sums } from '#application/reports/read-sales-report.ts';
import type { SalesFigures, SalesReportRow } from '#business/reports/sales-report.ts';
import type { SavedView } from '#core/saved-view/saved-view.ts';

/** The types of the schema that are about reports, and what they are made from. */
export interface ReportObjects {
  SalesReport: SalesReport;
  SalesReportRow: SalesReportRow;
  SalesReportSums: Sums;
  SalesFigures: SalesFigures;
  SavedView: SavedView;
}
