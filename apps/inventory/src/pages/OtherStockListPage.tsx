import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentList } from '@suanpan/document-kit/document-list';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useMemo } from 'react';
import { ListStockDocumentsDocument } from '../data/list-stock-documents.generated.ts';
import { useStockDocumentColumns } from '../documents/use-stock-document-columns.tsx';
import { useStockBatch } from '../documents/use-stock-batch.ts';
import { useT } from '../texts.ts';

/** What everybody sees who sees documents of stock, and what is for who may know costs. */
const moved = ['OTHER_IN', 'OTHER_OUT'] as const;
const all = [...moved, 'COST_ADJUSTMENT'] as const;

/** The list of goods that came and went otherwise, and of costs that changed. */
export function OtherStockListPage() {
  const t = useT();
  const batch = useStockBatch();
  const { navigation } = useHost();
  const canWrite = useCan('inventory.document.write');
  const canSeeCost = useCan('inventory.cost.read');
  const columns = useStockDocumentColumns();
  const actions = useMemo(
    () =>
      canWrite && (
        <>
          {canSeeCost && <LinkButton href="/inventory/others/new-cost">{t('adjustment.new')}</LinkButton>}
          <LinkButton href="/inventory/others/new-in">{t('other.new.OTHER_IN')}</LinkButton>
          <LinkButton href="/inventory/others/new-out" tone="primary" shortcut="N">
            {t('other.new.OTHER_OUT')}
          </LinkButton>
        </>
      ),
    [t, canWrite, canSeeCost],
  );
  useShortcut({
    keys: 'n',
    label: t('other.new.OTHER_OUT'),
    run: canWrite ? () => navigation.go('/inventory/others/new-out') : undefined,
  });
  return (
    <DocumentList
      batch={batch}
      query={ListStockDocumentsDocument}
      types={canSeeCost ? all : moved}
      columns={columns}
      title={t('others.title')}
      path="/inventory/others"
      actions={actions}
      emptyTitle={t('others.empty')}
      emptyBody={t('others.emptyBody')}
    />
  );
}
