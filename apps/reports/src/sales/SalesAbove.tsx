import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useT } from '../texts.ts';
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
  const t = useT();
  const shown = report.rows.length;
  return (
    <>
      <SalesFigures totals={report.totals} />
      <SalesPicture by={by} rows={rows} />
      {report.count > shown && <InlineNotice>{t('report.cut', { shown, count: report.count })}</InlineNotice>}
    </>
  );
}
