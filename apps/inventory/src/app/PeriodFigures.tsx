import { formatAmount } from '@suanpan/money/format-amount';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import type { StockPeriodFiguresFragment } from '../data/stock-period.fragment.generated.ts';
import { useT } from '../texts.ts';

interface PeriodFiguresProps {
  period: StockPeriodFiguresFragment;
  unit?: string | undefined;
}

const parts = ['opening', 'incoming', 'outgoing', 'closing'] as const;

/** What there was, what came, what went, and what there is: quantities, and what they cost for whoever may know. */
export function PeriodFigures({ period, unit }: PeriodFiguresProps) {
  const t = useT();
  return (
    <CardGrid>
      {parts.map((part) => {
        const { quantity, amount } = period[part];
        return (
          <StatCard
            key={part}
            label={t(`period.${part}`)}
            value={<Quantity value={quantity} unit={unit} />}
            hint={amount == null ? undefined : t('period.amount', { amount: formatAmount(amount) })}
          />
        );
      })}
    </CardGrid>
  );
}
