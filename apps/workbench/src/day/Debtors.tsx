import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Amount } from '@suanpan/shared-ui/amount';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { Panel } from '@suanpan/shared-ui/panel';
import type { ReadDayQuery } from '../data/read-day.generated.ts';
import { useT } from '../texts.ts';

interface DebtorsProps {
  parties: NonNullable<ReadDayQuery['owed']>['parties'];
}

const shown = 5;

/** Who owes most, each with the way to them. */
export function Debtors({ parties }: DebtorsProps) {
  const t = useT();
  const addressOf = useAddressOf();
  const most = parties.toSorted((one, other) => Number(other.total) - Number(one.total)).slice(0, shown);
  return (
    <Panel title={t('day.whoOwes')}>
      {most.length === 0 ? (
        <EmptyState title={t('day.nobodyOwes')} />
      ) : (
        <LinkList
          items={most.flatMap(({ customer, total }) =>
            customer
              ? [
                  {
                    id: customer.id,
                    label: customer.name,
                    value: <Amount value={total} currency />,
                    href: addressOf({ type: 'customer', id: customer.id }),
                  },
                ]
              : [],
          )}
        />
      )}
    </Panel>
  );
}
