import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { documentReference } from '@suanpan/document-kit/document-reference';
import { decimalToFen } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { daysLate } from './days-late.ts';
import { isWithCustomer, type ItemKind } from './item-kinds.ts';
import type { ItemRow } from './use-item-list.ts';

/** The columns of open items. Their ids are the backend's sort fields where they can be sorted. */
export function useItemColumns(kind: ItemKind, today: string): readonly DataColumn<ItemRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'NUMBER', header: t('item.number'), cell: (item) => <ItemDocument item={item} />, sortable: true, phone: 'title' },
      {
        id: 'PARTY',
        header: t(isWithCustomer(kind) ? 'item.customer' : 'item.supplier'),
        cell: ({ customer, supplier }) => customer?.name ?? supplier?.name,
        phone: 'subtitle',
      },
      { id: 'DATE', header: t('item.date'), cell: ({ date }) => date, sortable: true, width: 112, phone: 'hidden' },
      { id: 'DUE_DATE', header: t('item.due'), cell: ({ dueDate }) => dueDate, sortable: true, width: 112, phone: 'meta' },
      {
        id: 'AMOUNT',
        header: t('item.amount'),
        cell: ({ amount }) => <Amount value={amount} />,
        align: 'end',
        width: 132,
        phone: 'hidden',
      },
      {
        id: 'OPEN',
        header: t('item.open'),
        cell: ({ open }) => <Amount value={open} />,
        align: 'end',
        sortable: true,
        width: 132,
        phone: 'value',
      },
      { id: 'STATE', header: t('item.state'), cell: (item) => <ItemState item={item} today={today} />, width: 120, phone: 'status' },
    ],
    [t, kind, today],
  );
}

function ItemDocument({ item: { document, number } }: { item: ItemRow }) {
  const addressOf = useAddressOf();
  const address = document && addressOf(documentReference(document));
  return address ? <TextLink href={address}>{number}</TextLink> : number;
}

function ItemState({ item: { open, amount, dueDate, kind }, today }: { item: ItemRow; today: string }) {
  const t = useT();
  if (decimalToFen(open) === 0) return <StatusTag tone="done">{t('item.settled')}</StatusTag>;
  const late = kind === 'RECEIVABLE' || kind === 'PAYABLE' ? daysLate(dueDate, today) : 0;
  if (late > 0) return <StatusTag tone="danger">{t('item.late', { days: late })}</StatusTag>;
  return <StatusTag tone={open === amount ? 'neutral' : 'waiting'}>{t(open === amount ? 'item.whole' : 'item.partly')}</StatusTag>;
}
