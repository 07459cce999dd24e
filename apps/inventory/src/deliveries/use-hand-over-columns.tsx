import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { HandOverRow } from './use-hand-overs.ts';

const tones = { DRAFT: 'waiting', APPROVED: 'done', VOID: 'danger' } as const;

/** The columns of what was handed over, with the way to take it back. */
export function useHandOverColumns(onWithdraw: (row: HandOverRow) => void): readonly DataColumn<HandOverRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'number', header: t('handOver.number'), width: 132, cell: (row) => <Number row={row} />, phone: 'title' },
      { id: 'kind', header: t('handOver.kind'), width: 64, cell: ({ kind }) => t(`handOver.kind.${kind}`) },
      { id: 'order', header: t('delivery.order'), width: 144, cell: ({ orderNumber }) => orderNumber },
      { id: 'party', header: t('handOver.party'), cell: ({ partyName }) => partyName, phone: 'subtitle' },
      { id: 'goods', header: t('delivery.goods'), cell: (row) => <Goods row={row} /> },
      { id: 'day', header: t('handOver.day'), width: 104, cell: ({ date }) => date, phone: 'value' },
      { id: 'member', header: t('handOver.member'), width: 80, cell: ({ member }) => member.name },
      {
        id: 'status',
        header: t('handOver.status'),
        width: 136,
        cell: ({ status }) => <StatusTag tone={tones[status]}>{t(`handOver.status.${status}`)}</StatusTag>,
        phone: 'status',
      },
      { id: 'why', header: t('handOver.withdrawReason'), cell: ({ voidReason }) => voidReason },
      {
        id: 'act',
        header: t('handOver.act'),
        width: 88,
        cell: (row) =>
          row.isWithdrawable && (
            <Button size="small" aria-label={t('handOver.withdrawTitle', { number: row.number })} onPress={() => onWithdraw(row)}>
              {t('handOver.withdraw')}
            </Button>
          ),
        phone: 'action',
      },
    ],
    [t, onWithdraw],
  );
}

/** The number, which leads whoever may read its prices to the sale or purchase. */
function Number({ row: { id, kind, number } }: { row: HandOverRow }) {
  const address = useAddressOf()({ type: kind === 'SHIP' ? 'sales.document' : 'purchasing.document', id });
  return address === null ? number : <TextLink href={address}>{number}</TextLink>;
}

function Goods({ row: { firstGoods: name, firstQuantity: quantity, firstUnit: unit, lineCount: count } }: { row: HandOverRow }) {
  const t = useT();
  return count > 1 ? t('handOver.someGoods', { name, quantity, unit, count }) : t('handOver.goods', { name, quantity, unit });
}
