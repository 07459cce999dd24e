import { CutNotice } from '../report/CutNotice.tsx';
import type { ReportDays } from '../report/use-report-days.ts';
import type { SalesKey } from './sales-report-form.ts';
import type { ReadReport, SalesRow } from './sales-rows.ts';
import { SalesFigures } from './SalesFigures.tsx';
import { SalesPicture } from './SalesPicture.tsx';

interface SalesAboveProps {
  by: SalesKey;
  days: ReportDays;
  report: ReadReport;
  rows: readonly SalesRow[];
}

/** What stands above the table: the sums, the picture, and that not all rows are given. */
export function SalesAbove({ by, days, report, rows }: SalesAboveProps) {
  return (
    <>
      <SalesFigures totals={report.totals} />
      <SalesPicture by={by} days={days} rows={rows} />
      <CutNotice report={report} />
    </>
  );
}
