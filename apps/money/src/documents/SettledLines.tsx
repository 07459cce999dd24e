import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { documentReference } from '@suanpan/document-kit/document-reference';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { useT } from '../texts.ts';

type Line = MoneyDocumentFragment['lines'][number];

interface SettledLinesProps {
  lines: readonly Line[];
}

/** What a document of money settles, each with its document. */
export function SettledLines({ lines }: SettledLinesProps) {
  const t = useT();
  const columns = useMemo<readonly DataColumn<Line>[]>(
    () => [
      { id: 'number', header: t('item.number'), cell: (line) => <SettledDocument line={line} />, phone: 'title' },
      { id: 'date', header: t('item.date'), width: 120, cell: ({ item }) => item?.date, phone: 'meta' },
      { id: 'whole', header: t('item.amount'), width: 140, align: 'end', cell: ({ item }) => <Amount value={item?.amount ?? null} /> },
      {
        id: 'amount',
        header: t('settle.amount'),
        width: 140,
        align: 'end',
        cell: ({ amount }) => <Amount value={amount} />,
        phone: 'value',
      },
      { id: 'open', header: t('settle.stillOpen'), width: 140, align: 'end', cell: ({ item }) => <Amount value={item?.open ?? null} /> },
    ],
    [t],
  );
  if (lines.length === 0) return <EmptyState title={t('settle.nothing')} body={t('settle.nothingBody')} />;
  return <LineTable label={t('settle.items')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function SettledDocument({ line: { item } }: { line: Line }) {
  const addressOf = useAddressOf();
  if (!item) return '—';
  const href = item.document && addressOf(documentReference(item.document));
  return href ? <TextLink href={href}>{item.number}</TextLink> : item.number;
}
