import { DocumentStatusTag } from '@suanpan/document-kit/document-status-tag';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { ExecutionTag } from '@suanpan/document-kit/execution-tag';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import type { MoneyDocumentRowFragment } from '../data/money-document-row.fragment.generated.ts';
import { useT } from '../texts.ts';

/** The columns of the list of receivables and payables: with whom, how much, until when, and how far it is settled. */
export function useClaimListColumns(): readonly DataColumn<MoneyDocumentRowFragment>[] {
  const t = useT();
  const documentT = useDocumentT();
  return useMemo(
    () => [
      { id: 'number', header: documentT('document.number'), cell: ({ number }) => number, width: 148, phone: 'title' },
      { id: 'type', header: documentT('document.type'), cell: ({ type }) => documentT(`type.${type}`), width: 112, phone: 'meta' },
      { id: 'date', header: documentT('document.date'), cell: ({ date }) => date, width: 112, phone: 'meta' },
      {
        id: 'party',
        header: documentT('document.party'),
        cell: ({ customer, supplier }) => (customer ?? supplier)?.name,
        phone: 'subtitle',
      },
      { id: 'note', header: documentT('document.note'), cell: ({ note }) => note, phone: 'hidden' },
      { id: 'due', header: t('claim.due'), cell: ({ dueDate }) => dueDate, width: 112, phone: 'hidden' },
      {
        id: 'amount',
        header: t('accountLine.amount'),
        cell: ({ gross }) => <Amount value={gross} />,
        width: 132,
        align: 'end',
        phone: 'value',
      },
      {
        id: 'execution',
        header: documentT('axis.execution'),
        cell: (document) => <ExecutionTag document={document} />,
        width: 120,
        phone: 'hidden',
      },
      {
        id: 'status',
        header: documentT('document.status'),
        cell: ({ status, gross }) => <DocumentStatusTag status={status} isRed={gross.startsWith('-')} />,
        width: 120,
        phone: 'status',
      },
    ],
    [t, documentT],
  );
}
