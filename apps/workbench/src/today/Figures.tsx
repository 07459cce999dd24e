import { Amount } from '@suanpan/shared-ui/amount';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';
import { useT } from '../texts.ts';
import { compareSales } from './compare-sales.ts';
import { taskQuery } from './task-query.ts';
import { useOrderList } from './use-order-list.ts';

/** What each trend means to the reader. */
const tones = { up: 'good', down: 'bad', same: 'neutral', noBase: 'neutral' } as const;

interface FiguresProps {
  workbench: ReadWorkbenchQuery['workbench'];
}

/** The four figures of the day: sold today, sold this month, waiting for approval, late. */
export function Figures({ workbench }: FiguresProps) {
  const t = useT();
  const orders = useOrderList();
  const { salesToday, salesThisMonth, salesLastMonthToDate, today } = workbench;
  const { trend, percent } = compareSales(salesThisMonth.gross, salesLastMonthToDate.gross);
  const toApprove = workbench.tasks.find((task) => task.kind === 'ORDERS_TO_APPROVE');
  const overdue = workbench.tasks.find((task) => task.kind === 'DELIVERIES_OVERDUE');
  const oldest = (task: typeof overdue): string => (task?.oldestDate ? t('figure.oldest', { date: task.oldestDate }) : t('figure.none'));
  return (
    <CardGrid>
      <StatCard
        label={t('figure.today')}
        value={<Amount value={salesToday.gross} currency size="figure" />}
        hint={t('figure.orders', { count: salesToday.orderCount })}
        href={orders(`?from=${today}&to=${today}`) ?? undefined}
      />
      <StatCard
        label={t('figure.month')}
        value={<Amount value={salesThisMonth.gross} currency size="figure" />}
        hint={t(`figure.${trend}`, { percent })}
        tone={tones[trend]}
        href={orders(`?from=${today.slice(0, 7)}-01&to=${today}`) ?? undefined}
      />
      <StatCard
        label={t('figure.toApprove')}
        value={t('figure.count', { count: toApprove?.count ?? 0 })}
        hint={oldest(toApprove)}
        href={orders(taskQuery('ORDERS_TO_APPROVE', today)) ?? undefined}
      />
      <StatCard
        label={t('figure.overdue')}
        value={t('figure.count', { count: overdue?.count ?? 0 })}
        hint={oldest(overdue)}
        tone={overdue && overdue.count > 0 ? 'bad' : 'neutral'}
        href={orders(taskQuery('DELIVERIES_OVERDUE', today)) ?? undefined}
      />
    </CardGrid>
  );
}
