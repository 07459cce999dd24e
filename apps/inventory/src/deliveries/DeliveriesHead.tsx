import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';
import { type DeliveryListName, deliveryLists } from './delivery-ways.ts';
import type { DeliveryListState } from './use-delivery-list.ts';

interface DeliveriesHeadProps {
  shown: DeliveryListName;
  /** How many there are, as words; false until that is known. */
  subtitle: string | false;
  change: DeliveryListState['change'];
  /** What else narrows the list. */
  children: ReactNode;
}

/** The title of the lists of a warehouse, and the choice between them. */
export function DeliveriesHead({ shown, subtitle, change, children }: DeliveriesHeadProps) {
  const t = useT();
  const title = t('deliveries.title');
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} subtitle={subtitle} />
      <FilterBar>
        <FilterChips
          label={t('deliveries.way')}
          value={shown}
          options={deliveryLists.map((value) => ({ value, label: value === 'done' ? t('handOvers.way') : t(`delivery.open.${value}`) }))}
          onChange={(value) => change({ way: value, q: '', status: 'ALL' })}
        />
        {children}
      </FilterBar>
    </>
  );
}
