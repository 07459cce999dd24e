import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';
import { jobs } from '../app/jobs.ts';
import { useT } from '../texts.ts';
import type { ReportColumn } from './report-column.ts';
import { saveSheet } from './save-sheet.ts';

/** What a report shows. */
export interface ShownReport<Row> {
  readonly title: string;
  readonly columns: readonly ReportColumn<Row>[];
  /** In their order. */
  readonly rows: readonly Row[];
}

/** Returns what gives a report to the person as a workbook, as it is shown; what packs it comes with the first one. */
export function useReportExport<Row>({ title, columns, rows }: ShownReport<Row>): () => void {
  const { company } = useSession();
  const t = useT();
  return useCallback(() => {
    const name = `${title} ${todayIn(company.timeZone, new Date())}.xlsx`;
    jobs.start({
      title: t('export.of', { title }),
      run: async ({ signal }) => {
        const save = await saveSheet({ title, columns, rows }, { name, signal });
        return { note: t('export.done', { count: rows.length }), save };
      },
    });
  }, [title, columns, rows, company.timeZone, t]);
}
