import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { addFen, decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { documentReference } from '../documents/document-reference.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { useDocumentT } from '../texts/document-texts.ts';

/** What is open with a customer or supplier for one document; a credit is below 0. */
export interface PartyOpenItem {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
  readonly open: string;
  /** Null for what the books began with. */
  readonly document: { readonly id: string; readonly type: DocumentType } | null;
}

interface OpenItemTableProps {
  label: string;
  items: readonly PartyOpenItem[];
  /** yyyy-mm-dd: what was due before it is marked. */
  today: string;
}

/** What is open with a customer or supplier, document by document, with its sum. */
export function OpenItemTable({ label, items, today }: OpenItemTableProps) {
  const t = useDocumentT();
  const columns = useColumns(today);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('openItem.none')} />}
      footer={
        items.length > 0 && (
          <>
            {t('openItem.sum')} <Amount value={sumOfOpen(items)} />
          </>
        )
      }
    />
  );
}

/** What is open of all items together. */
function sumOfOpen(items: readonly Pick<PartyOpenItem, 'open'>[]): string {
  return fenToDecimal(items.reduce((sum, { open }) => addFen(sum, decimalToFen(open)), 0));
}

function useColumns(today: string): readonly DataColumn<PartyOpenItem>[] {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('document.number'),
        cell: ({ number, document }) => {
          const href = document && addressOf(documentReference(document));
          return href === null ? number : <TextLink href={href}>{number}</TextLink>;
        },
        phone: 'title',
      },
      {
        id: 'type',
        header: t('document.type'),
        cell: ({ document }) => (document ? t(`type.${document.type}`) : t('openItem.opening')),
        phone: 'subtitle',
      },
      { id: 'date', header: t('document.date'), cell: ({ date }) => date, phone: 'meta' },
      {
        id: 'due',
        header: t('openItem.due'),
        cell: ({ dueDate }) => (dueDate < today ? t('openItem.overdue', { date: dueDate }) : dueDate),
        phone: 'meta',
      },
      { id: 'amount', header: t('openItem.amount'), align: 'end', cell: ({ amount }) => <Amount value={amount} />, phone: 'hidden' },
      { id: 'open', header: t('openItem.open'), align: 'end', cell: ({ open }) => <Amount value={open} />, phone: 'value' },
    ],
    [t, addressOf, today],
  );
}
