import { LineChart } from '@suanpan/shared-ui/line-chart';
import { Panel } from '@suanpan/shared-ui/panel';
import { axisName, type ReportUnit } from '../report/span-of.ts';
import { useChartNumber } from '../report/use-chart-number.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';
import type { CashRow } from './use-cash-report.ts';

interface CashPictureProps {
  by: ReportUnit;
  days: ReportDays;
  /** In the order of time. */
  rows: readonly CashRow[];
}

/** What there was of money as a line, and below it what came in and, dashed, what went out. */
export function CashPicture({ by, days, rows }: CashPictureProps) {
  const t = useT();
  const formatValue = useChartNumber();
  const xLabels = rows.map(({ key }) => axisName(by, key, days));
  const pictures = [
    { title: t('cash.balance'), series: [{ name: t('cash.balance'), values: rows.map(({ balance }) => Number(balance)) }] },
    {
      title: t('cash.moves'),
      series: [
        { name: t('cash.incoming'), values: rows.map(({ incoming }) => Number(incoming)) },
        { name: t('cash.outgoing'), values: rows.map(({ outgoing }) => Number(outgoing)), dashed: true },
      ],
    },
  ];
  return pictures.map(({ title, series }) => (
    <Panel key={title} title={title}>
      <LineChart label={title} series={series} xLabels={xLabels} formatValue={formatValue} height={150} />
    </Panel>
  ));
}
