import { DocumentStatusTag } from '@suanpan/document-kit/document-status-tag';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { MoneyDocumentRowFragment } from '../data/money-document-row.fragment.generated.ts';
import { useT } from '../texts.ts';

/** The columns of the list of expenses: what for, how much, and who has it from where. */
export function useExpenseListColumns(): readonly DataColumn<MoneyDocumentRowFragment>[] {
  const t = useT();
  const documentT = useDocumentT();
  return useMemo(
    () => [
      { id: 'number', header: documentT('document.number'), cell: ({ number }) => number, width: 148, phone: 'title' },
      { id: 'date', header: documentT('document.date'), cell: ({ date }) => date, width: 112, phone: 'meta' },
      { id: 'party', header: t('expense.payee'), cell: ({ supplier }) => supplier?.name, phone: 'subtitle' },
      { id: 'note', header: t('expense.note'), cell: ({ note }) => note, phone: 'hidden' },
      {
        id: 'amount',
        header: t('accountLine.amount'),
        cell: ({ gross }) => <Amount value={gross} />,
        width: 132,
        align: 'end',
        phone: 'value',
      },
      { id: 'settled', header: t('expense.settlement'), cell: (row) => <Settled row={row} />, width: 160, phone: 'meta' },
      {
        id: 'status',
        header: documentT('document.status'),
        cell: ({ status, gross }) => <DocumentStatusTag status={status} isRed={gross.startsWith('-')} />,
        width: 132,
        phone: 'status',
      },
    ],
    [t, documentT],
  );
}

/** From where it was paid, or how far what is owed is settled. */
function Settled({ row: { cashAccount, status, execution, gross } }: { row: MoneyDocumentRowFragment }) {
  const t = useT();
  const documentT = useDocumentT();
  if (cashAccount) return t('expense.paidFrom', { account: cashAccount.name });
  if (status !== 'APPROVED' || gross.startsWith('-')) return t('expense.owed');
  return <StatusTag tone={execution === 'FULL' ? 'done' : 'waiting'}>{documentT(`execution.${execution}`)}</StatusTag>;
}
