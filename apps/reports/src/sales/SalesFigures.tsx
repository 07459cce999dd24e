import { Amount } from '@suanpan/shared-ui/amount';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { ChangeHint } from '../report/ChangeHint.tsx';
import { percentOfWhole } from '../report/figures.ts';
import { useT } from '../texts.ts';
import type { ReadReport } from './sales-rows.ts';

/** What all that was sold comes to, held against the period before. */
export function SalesFigures({ totals: { now, before } }: Pick<ReadReport, 'totals'>) {
  const t = useT();
  const rate = now.margin === undefined ? null : percentOfWhole(now.margin, now.net);
  return (
    <CardGrid>
      <StatCard label={t('sales.net')} value={<Amount value={now.net} />} hint={<ChangeHint now={now.net} before={before.net} />} />
      {now.cost !== undefined && (
        <StatCard
          label={t('sales.cost')}
          value={<Amount value={now.cost} />}
          hint={<ChangeHint now={now.cost} before={before.cost ?? '0'} />}
        />
      )}
      {now.margin !== undefined && (
        <StatCard
          label={t('sales.margin')}
          value={<Amount value={now.margin} />}
          hint={<ChangeHint now={now.margin} before={before.margin ?? '0'} />}
        />
      )}
      {rate !== null && <StatCard label={t('sales.marginRate')} value={`${rate}%`} />}
    </CardGrid>
  );
}
