import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { DocumentStatusTag } from '../documents/DocumentStatusTag.tsx';
import { ExecutionTag } from '../documents/ExecutionTag.tsx';
import { type DocumentRow, documentAmount, partyName } from '../documents/document-row.ts';
import { type DocumentType, isOfStock, leavesOpen } from '../documents/document-type.ts';
import { useDocumentT } from '../texts/document-texts.ts';

/** The columns of a list of documents; what none of its types has is no column. */
export function useDocumentColumns(types: readonly DocumentType[]): readonly DataColumn<DocumentRow>[] {
  const t = useDocumentT();
  return useMemo(() => {
    const columns: (DataColumn<DocumentRow> | false)[] = [
      { id: 'number', header: t('document.number'), cell: (document) => document.number, phone: 'title' },
      types.length > 1 && { id: 'type', header: t('document.type'), cell: ({ type }) => t(`type.${type}`), phone: 'meta' },
      types.some(hasParty) && { id: 'party', header: t(partyKey(types)), cell: partyName, phone: 'subtitle' },
      { id: 'date', header: t('document.date'), cell: (document) => document.date, phone: 'meta' },
      types.some(hasAmount) && {
        id: 'amount',
        header: t('document.amount'),
        cell: (document) => <Amount value={documentAmount(document)} />,
        align: 'end',
        phone: 'value',
      },
      types.some(leavesOpen) && {
        id: 'execution',
        header: t('axis.execution'),
        cell: (document) => <ExecutionTag document={document} />,
        phone: 'hidden',
      },
      { id: 'status', header: t('document.status'), cell: ({ status }) => <DocumentStatusTag status={status} />, phone: 'status' },
    ];
    return columns.filter((column) => column !== false);
  }, [t, types]);
}

function hasParty(type: DocumentType): boolean {
  return !isOfStock(type) && type !== 'JOURNAL' && type !== 'CASH_TRANSFER';
}

function hasAmount(type: DocumentType): boolean {
  return !isOfStock(type);
}

function partyKey(types: readonly DocumentType[]): 'document.customer' | 'document.supplier' | 'document.party' {
  if (types.every((type) => type.startsWith('SALE'))) return 'document.customer';
  return types.every((type) => type.startsWith('P') && type !== 'PAYMENT') ? 'document.supplier' : 'document.party';
}
