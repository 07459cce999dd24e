import { CutNotice } from '../report/CutNotice.tsx';
import type { SalesKey } from './sales-report-form.ts';
import type { ReadReport, SalesRow } from './sales-rows.ts';
import { SalesFigures } from './SalesFigures.tsx';
import { SalesPicture } from './SalesPicture.tsx';

interface SalesAboveProps {
  by: SalesKey;
  report: ReadReport;
  rows: readonly SalesRow[];
}

/** What stands above the table: the sums, the picture, and that not all rows are given. */
export function SalesAbove({ by, report, rows }: SalesAboveProps) {
  return (
    <>
      <SalesFigures totals={report.totals} />
      <SalesPicture by={by} rows={rows} />
      <CutNotice report={report} />
    </>
  );
}
