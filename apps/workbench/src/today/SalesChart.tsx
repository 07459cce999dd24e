import { numberFormatter } from '@suanpan/app-kit/formatters';
import { LineChart } from '@suanpan/shared-ui/line-chart';
import { Panel } from '@suanpan/shared-ui/panel';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useSession } from '@suanpan/app-kit/use-session';
import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';
import { useT } from '../texts.ts';
import { useOrderList } from './use-order-list.ts';

interface SalesChartProps {
  days: ReadWorkbenchQuery['workbench']['dailySales'];
}

/** Thirty days of sales as a line, with a table for those who cannot see it. */
export function SalesChart({ days }: SalesChartProps) {
  const t = useT();
  const address = useOrderList()(`?from=${days[0]?.date ?? ''}`);
  const { locale } = useSession();
  const money = numberFormatter(locale, { maximumFractionDigits: 0 });
  return (
    <Panel title={t('chart.title')} action={address !== null && <TextLink href={address}>{t('chart.open')}</TextLink>}>
      <LineChart
        label={t('chart.title')}
        series={[{ name: t('chart.series'), values: days.map((day) => Number(day.gross)) }]}
        xLabels={days.map((day) => day.date.slice(5))}
        formatValue={(value) => money.format(value)}
      />
    </Panel>
  );
}
