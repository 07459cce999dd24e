import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentList } from '@suanpan/document-kit/document-list';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useMemo } from 'react';
import { ListMoneyDocumentsDocument } from '../data/list-money-documents.generated.ts';
import { useMoneyBatch } from '../documents/use-money-batch.ts';
import { useT } from '../texts.ts';

/** The types of documents that this app keeps. */
const types = ['RECEIPT', 'PAYMENT', 'APPLY_ADVANCE'] as const;

/** The list of receipts, payments and uses of advances. */
export function MoneyDocumentsPage() {
  const t = useT();
  const batch = useMoneyBatch();
  const { navigation } = useHost();
  const canWrite = useCan('money.document.write');
  const actions = useMemo(
    () =>
      canWrite && (
        <>
          <LinkButton href="/money/documents/new-advance">{t('documents.newAdvance')}</LinkButton>
          <LinkButton href="/money/documents/new-payment">{t('documents.newPayment')}</LinkButton>
          <LinkButton href="/money/documents/new-receipt" tone="primary" shortcut="N">
            {t('documents.newReceipt')}
          </LinkButton>
        </>
      ),
    [t, canWrite],
  );
  useShortcut({
    keys: 'n',
    label: t('documents.newReceipt'),
    run: canWrite ? () => navigation.go('/money/documents/new-receipt') : undefined,
  });
  return (
    <DocumentList
      batch={batch}
      query={ListMoneyDocumentsDocument}
      types={types}
      title={t('documents.title')}
      path="/money/documents"
      actions={actions}
      emptyTitle={t('documents.empty')}
      emptyBody={t('documents.emptyBody')}
    />
  );
}
