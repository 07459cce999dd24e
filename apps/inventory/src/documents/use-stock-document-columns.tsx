import { DocumentStatusTag } from '@suanpan/document-kit/document-status-tag';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import type { StockDocumentRowFragment } from '../data/stock-document-row.fragment.generated.ts';
import { useT } from '../texts.ts';

/** The columns of the list of transfers and counts. */
export function useStockDocumentColumns(): readonly DataColumn<StockDocumentRowFragment>[] {
  const t = useT();
  const documentT = useDocumentT();
  return useMemo(
    () => [
      { id: 'number', header: documentT('document.number'), cell: ({ number }) => number, width: 180, phone: 'title' },
      { id: 'type', header: documentT('document.type'), cell: ({ type }) => documentT(`type.${type}`), width: 120, phone: 'meta' },
      { id: 'date', header: documentT('document.date'), cell: ({ date }) => date, width: 120, phone: 'meta' },
      { id: 'warehouse', header: t('warehouse.one'), cell: placeOf, phone: 'subtitle' },
      { id: 'note', header: t('stockDocument.note'), cell: ({ note }) => note, phone: 'hidden' },
      {
        id: 'status',
        header: documentT('document.status'),
        cell: ({ status }) => <DocumentStatusTag status={status} />,
        width: 140,
        phone: 'status',
      },
    ],
    [t, documentT],
  );
}

/** Where goods were counted, or between which places they were carried. */
function placeOf({ warehouse, targetWarehouse }: StockDocumentRowFragment): string {
  return targetWarehouse ? `${warehouse?.name ?? ''} → ${targetWarehouse.name}` : (warehouse?.name ?? '');
}
