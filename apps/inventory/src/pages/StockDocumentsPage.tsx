import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentList } from '@suanpan/document-kit/document-list';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useMemo } from 'react';
import { ListStockDocumentsDocument } from '../data/list-stock-documents.generated.ts';
import { stockDocumentTypes } from '../documents/stock-document-types.ts';
import { useStockDocumentColumns } from '../documents/use-stock-document-columns.tsx';
import { useStockBatch } from '../documents/use-stock-batch.ts';
import { useT } from '../texts.ts';

/** The list of transfers and counts. */
export function StockDocumentsPage() {
  const t = useT();
  const batch = useStockBatch();
  const { navigation } = useHost();
  const canWrite = useCan('inventory.document.write');
  const columns = useStockDocumentColumns();
  const actions = useMemo(
    () =>
      canWrite && (
        <>
          <LinkButton href="/inventory/documents/new-transfer">{t('transfer.new')}</LinkButton>
          <LinkButton href="/inventory/documents/new-count" tone="primary" shortcut="N">
            {t('count.new')}
          </LinkButton>
        </>
      ),
    [t, canWrite],
  );
  useShortcut({ keys: 'n', label: t('count.new'), run: canWrite ? () => navigation.go('/inventory/documents/new-count') : undefined });
  return (
    <DocumentList
      batch={batch}
      query={ListStockDocumentsDocument}
      types={stockDocumentTypes}
      columns={columns}
      title={t('stockDocuments.title')}
      path="/inventory/documents"
      actions={actions}
      emptyTitle={t('stockDocuments.empty')}
      emptyBody={t('stockDocuments.emptyBody')}
    />
  );
}
