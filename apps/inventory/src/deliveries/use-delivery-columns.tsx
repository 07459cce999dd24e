import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { DeliveryWay } from './delivery-ways.ts';
import type { DeliveryRow } from './use-deliveries.ts';

/** The columns of what is to be shipped or received. */
export function useDeliveryColumns(way: DeliveryWay): readonly DataColumn<DeliveryRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'number', header: t('delivery.order'), width: 168, cell: ({ number }) => number, phone: 'title' },
      { id: 'party', header: t(`delivery.party.${way}`), cell: ({ partyName }) => partyName, phone: 'subtitle' },
      {
        id: 'goods',
        header: t('delivery.goods'),
        cell: ({ firstGoods, openLines }) =>
          openLines > 1 ? t('delivery.someGoods', { name: firstGoods ?? '', count: openLines }) : firstGoods,
      },
      { id: 'warehouse', header: t('warehouse.one'), width: 120, cell: ({ warehouse }) => warehouse?.name ?? '—' },
      { id: 'due', header: t('delivery.due'), width: 112, cell: ({ deliveryDate }) => deliveryDate ?? '—', phone: 'value' },
    ],
    [t, way],
  );
}
