import { useCan } from '@suanpan/app-kit/use-session';
import { youngAmount } from '@suanpan/document-kit/age-bands';
import { Amount } from '@suanpan/shared-ui/amount';
import { BarChart } from '@suanpan/shared-ui/bar-chart';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { Panel } from '@suanpan/shared-ui/panel';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { difference, percentOfWhole } from '../report/figures.ts';
import { useChartNumber } from '../report/use-chart-number.ts';
import { useT } from '../texts.ts';
import type { ReadReceivables } from './receivable-rows.ts';

/** What all customers owe together: the sums, and how old it is as a picture. */
export function ReceivablesAbove({ report }: { report: ReadReceivables }) {
  const t = useT();
  const formatValue = useChartNumber();
  // Who sees own customers alone sees a part of the account.
  const seesBooks = useCan('books.report.read');
  const { buckets, amounts, total, overdue } = report;
  const old = difference(total, youngAmount(buckets, amounts));
  const share = percentOfWhole(overdue, total);
  return (
    <>
      <CardGrid>
        <StatCard label={t('receivables.total')} value={<Amount value={total} />} hint={seesBooks ? t('receivables.account') : undefined} />
        <StatCard
          label={t('receivables.overdue')}
          value={<Amount value={overdue} />}
          hint={share === null ? undefined : t('receivables.shareOf', { percent: share })}
        />
        <StatCard label={t('receivables.old')} value={<Amount value={old} />} />
      </CardGrid>
      <Panel title={t('receivables.byAge')}>
        <BarChart
          label={t('receivables.byAge')}
          series={[{ name: t('receivables.total'), values: amounts.map(Number) }]}
          labels={buckets.map((days) => t('receivables.days', { days }))}
          formatValue={formatValue}
        />
      </Panel>
    </>
  );
}
