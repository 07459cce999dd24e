import { useQuery } from '@apollo/client/react';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { formatAmount } from '@suanpan/money/format-amount';
import { Amount } from '@suanpan/shared-ui/amount';
import { ReadDebtorsDocument } from '../data/read-debtors.generated.ts';
import { useT } from '../texts.ts';
import { largestDebtors } from './largest-debtors.ts';

/** Who owes the company most, who is late first. */
export function Widget() {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadDebtorsDocument);
  return (
    <WidgetList
      title={t('debtors.title')}
      link={data ? { href: '/money/ageing', label: t('debtors.overdue', { amount: formatAmount(data.ageing.overdue) }) } : null}
      read={{ error, refetch }}
      none={{ title: t('debtors.none'), body: t('debtors.noneBody') }}
      items={
        data &&
        largestDebtors(data.ageing.parties).map(({ id, name, total, isOverdue }) => ({
          id,
          label: name,
          value: <Amount value={total} />,
          href: `/money/items?kind=RECEIVABLE&party=${id}${isOverdue ? '&shown=overdue' : ''}`,
          tone: isOverdue ? ('danger' as const) : ('neutral' as const),
        }))
      }
    />
  );
}
