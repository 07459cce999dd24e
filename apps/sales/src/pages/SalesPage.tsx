import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentList } from '@suanpan/document-kit/document-list';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useMemo } from 'react';
import { ListSalesDocument } from '../data/list-sales.generated.ts';
import { saleTypes } from '../documents/sale-types.ts';
import { useSaleBatch } from '../documents/use-sale-batch.ts';
import { useT } from '../texts.ts';

/** The list of sales and their returns. */
export function SalesPage() {
  const t = useT();
  const batch = useSaleBatch();
  const { navigation } = useHost();
  const canWrite = useCan('sales.document.write');
  useShortcut({ keys: 'n', label: t('sales.new'), run: canWrite ? () => navigation.go('/sales/documents/new') : undefined });
  const actions = useMemo(
    () =>
      canWrite && (
        <LinkButton href="/sales/documents/new" tone="primary" shortcut="N">
          {t('sales.new')}
        </LinkButton>
      ),
    [canWrite, t],
  );
  return (
    <DocumentList
      batch={batch}
      title={t('sales.title')}
      path="/sales/documents"
      query={ListSalesDocument}
      types={saleTypes}
      actions={actions}
      emptyTitle={t('sales.empty')}
      emptyBody={t('sales.emptyBody')}
    />
  );
}
