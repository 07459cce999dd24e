import { DocumentStatusTag } from '@suanpan/document-kit/document-status-tag';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import type { MoneyDocumentRowFragment } from '../data/money-document-row.fragment.generated.ts';
import { useT } from '../texts.ts';

/** The columns of the list of transfers: from where, to where, and how much. */
export function useTransferColumns(): readonly DataColumn<MoneyDocumentRowFragment>[] {
  const t = useT();
  const documentT = useDocumentT();
  return useMemo(
    () => [
      { id: 'number', header: documentT('document.number'), cell: ({ number }) => number, phone: 'title' },
      { id: 'date', header: documentT('document.date'), cell: ({ date }) => date, phone: 'meta' },
      { id: 'from', header: t('transfer.from'), cell: ({ cashAccount }) => cashAccount?.name, phone: 'meta' },
      { id: 'to', header: t('transfer.to'), cell: ({ targetCashAccount }) => targetCashAccount?.name, phone: 'meta' },
      { id: 'amount', header: t('transfer.amount'), cell: ({ amount }) => <Amount value={amount} />, align: 'end', phone: 'value' },
      { id: 'fee', header: t('transfer.fee'), cell: ({ fee }) => <Amount value={fee} />, align: 'end', phone: 'hidden' },
      {
        id: 'status',
        header: documentT('document.status'),
        cell: ({ status, amount }) => <DocumentStatusTag status={status} isRed={amount.startsWith('-')} />,
        phone: 'status',
      },
    ],
    [t, documentT],
  );
}
