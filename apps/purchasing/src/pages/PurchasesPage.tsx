import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentList } from '@suanpan/document-kit/document-list';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useMemo } from 'react';
import { ListPurchasesDocument } from '../data/list-purchases.generated.ts';
import { purchaseTypes } from '../documents/purchase-types.ts';
import { usePurchaseBatch } from '../documents/use-purchase-batch.ts';
import { useT } from '../texts.ts';

/** The list of purchases, provisional receipts and their returns. */
export function PurchasesPage() {
  const t = useT();
  const batch = usePurchaseBatch();
  const { navigation } = useHost();
  const canWrite = useCan('purchasing.document.write');
  useShortcut({ keys: 'n', label: t('purchases.new'), run: canWrite ? () => navigation.go('/purchasing/documents/new') : undefined });
  const actions = useMemo(
    () =>
      canWrite && (
        <>
          <LinkButton href="/purchasing/documents/new-provisional">{t('purchases.newProvisional')}</LinkButton>
          <LinkButton href="/purchasing/documents/new" tone="primary" shortcut="N">
            {t('purchases.new')}
          </LinkButton>
        </>
      ),
    [canWrite, t],
  );
  return (
    <DocumentList
      batch={batch}
      title={t('purchases.title')}
      path="/purchasing/documents"
      query={ListPurchasesDocument}
      types={purchaseTypes}
      actions={actions}
      emptyTitle={t('purchases.empty')}
      emptyBody={t('purchases.emptyBody')}
    />
  );
}
