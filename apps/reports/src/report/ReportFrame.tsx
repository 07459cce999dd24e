import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { type ReactNode, Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { type ShownReport, useReportExport } from './use-report-export.ts';

const SavedViews = lazy(async () => ({ default: (await import('@suanpan/document-kit/late-list-parts')).lateListParts.ReportViews }));

interface ReportFrameProps<Row> {
  title: string;
  /** The days it is of, and those it is held against; also on paper, where the filters are not. */
  subtitle: string;
  filters: ReactNode;
  /** What is given as a workbook. */
  exported: ShownReport<Row>;
  /** Why there is nothing to show; null when there is. */
  error: unknown;
  onRetry: () => void;
  children: ReactNode;
}

/** What every report has around it: its name and days, its filters, the views that somebody keeps, and its export. */
export function ReportFrame<Row>({ title, subtitle, filters, exported, error, onRetry, children }: ReportFrameProps<Row>) {
  const t = useT();
  const exportAll = useReportExport(exported);
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        subtitle={subtitle}
        actions={
          <>
            <Suspense fallback={null}>
              <SavedViews />
            </Suspense>
            {exported.rows.length > 0 && <Button onPress={exportAll}>{t('report.export')}</Button>}
          </>
        }
      />
      <FilterBar>{filters}</FilterBar>
      {error ? <LoadFailure error={error} onRetry={onRetry} /> : <Stack gap="wide">{children}</Stack>}
    </>
  );
}
