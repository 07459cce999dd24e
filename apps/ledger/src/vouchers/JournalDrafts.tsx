import { useQuery } from '@apollo/client/react';
import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { Panel } from '@suanpan/shared-ui/panel';
import { useMemo } from 'react';
import { ListJournalDraftsDocument, type ListJournalDraftsQuery } from '../data/list-journal-drafts.generated.ts';
import { firstDayOf, lastDayOf } from '../months/month.ts';
import { useT } from '../texts.ts';

type Draft = ListJournalDraftsQuery['tradeDocuments']['edges'][number]['node'];

interface JournalDraftsProps {
  month: string;
}

/** The vouchers of a month that are not posted yet. Renders nothing when there are none. */
export function JournalDrafts({ month }: JournalDraftsProps) {
  const t = useT();
  const { data } = useQuery(ListJournalDraftsDocument, { variables: { from: firstDayOf(month), to: lastDayOf(month) } });
  const rows = useMemo(() => data?.tradeDocuments.edges.map(({ node }) => node) ?? [], [data]);
  const columns = useMemo(
    (): readonly DataColumn<Draft>[] => [
      { id: 'NUMBER', header: t('journal.number'), cell: ({ number }) => number, width: 150, phone: 'title' },
      { id: 'DATE', header: t('voucher.date'), cell: ({ date }) => date, width: 120, phone: 'meta' },
      { id: 'SUMMARY', header: t('voucher.summary'), cell: ({ note }) => note, phone: 'subtitle' },
      {
        id: 'AMOUNT',
        header: t('voucher.amount'),
        align: 'end',
        width: 140,
        phone: 'value',
        cell: (draft) => <Amount value={sumOf(draft)} />,
      },
    ],
    [t],
  );
  if (rows.length === 0) return null;
  return (
    <Panel title={t('journals.drafts', { count: rows.length })}>
      <DataTable
        label={t('journals.drafts', { count: rows.length })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/ledger/journals/${id}`}
      />
    </Panel>
  );
}

function sumOf({ lines }: Draft): string {
  return fenToDecimal(lines.reduce((sum, { debit }) => sum + decimalToFen(debit ?? '0'), 0));
}
