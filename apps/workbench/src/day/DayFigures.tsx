import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Amount } from '@suanpan/shared-ui/amount';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import type { ReadDayQuery } from '../data/read-day.generated.ts';
import { useT } from '../texts.ts';

interface DayFiguresProps {
  day: ReadDayQuery;
  /** yyyy-mm-dd */
  today: string;
}

/** What today came to: sold, money in and out, what others owe, what is owed. */
export function DayFigures({ day: { sold, cashReport, owed, owing }, today }: DayFiguresProps) {
  const t = useT();
  const addressOf = useAddressOf();
  const listOf = (type: string): string | undefined => {
    const list = addressOf({ type, view: 'list' });
    return list === null ? undefined : `${list}?from=${today}&to=${today}`;
  };
  const [cash] = cashReport?.rows ?? [];
  return (
    <CardGrid>
      {sold && (
        <StatCard
          label={t('day.sold')}
          value={<Amount value={sold.gross} currency size="figure" />}
          hint={t('figure.count', { count: sold.count })}
          href={listOf('sales.document')}
        />
      )}
      {cash && (
        <StatCard
          label={t('day.taken')}
          value={<Amount value={cash.incoming} currency size="figure" />}
          hint={
            <>
              {t('day.paid')} <Amount value={cash.outgoing} currency />
            </>
          }
          href={listOf('money.document')}
        />
      )}
      {owed && (
        <StatCard
          label={t('day.owed')}
          value={<Amount value={owed.total} currency size="figure" />}
          hint={t('day.debtors', { count: owed.parties.length })}
        />
      )}
      {owing && <StatCard label={t('day.owing')} value={<Amount value={owing.total} currency size="figure" />} hint={t('day.owingHint')} />}
    </CardGrid>
  );
}
