import type { CashReport, CashReportRow } from '#application/reports/read-cash-report.ts';
import type { PurchaseReport } from '#application/reports/read-purchase-report.ts';
import type { SalesReport, Sums } from '#application/reports/read-sales-report.ts';
import type { StockReport } from '#application/reports/read-stock-report.ts';
import type { PurchaseReportRow } from '#business/reports/purchase-report.ts';
import type { SalesFigures, SalesReportRow } from '#business/reports/sales-report.ts';
import type { StockReportRow } from '#business/reports/stock-report.ts';
import type { FoundingTerms } from '#application/founding/reserve-founding.ts';
import type { CompanyGuide, GuideStep } from '#application/guide/company-guide.ts';
import type { CompanyData, CompanyDataCount } from '#application/read-company-data.ts';
import type { ImportCheck } from '#application/importing/stage-import.ts';
import type { ImportJob } from '#core/import/import-job.ts';
import type { Problem } from '#kernel/refusal/refusal.ts';
import type { SavedView } from '#core/saved-view/saved-view.ts';

/** The types of the schema that are about reports, and about data as files, and what they are made from. */
export interface ReportObjects {
  SalesReport: SalesReport;
  SalesReportRow: SalesReportRow;
  SalesReportSums: Sums;
  SalesFigures: SalesFigures;
  StockReport: StockReport;
  StockReportRow: StockReportRow;
  PurchaseReport: PurchaseReport;
  PurchaseReportRow: PurchaseReportRow;
  CashReport: CashReport;
  CashReportRow: CashReportRow;
  SavedView: SavedView;
  CompanyData: CompanyData;
  CompanyDataCount: CompanyDataCount;
  CompanyGuide: CompanyGuide;
  FoundingTerms: FoundingTerms;
  GuideStep: GuideStep;
  ImportJob: ImportJob;
  ImportCheck: ImportCheck;
  ImportProblem: Problem & { readonly row: number };
}
