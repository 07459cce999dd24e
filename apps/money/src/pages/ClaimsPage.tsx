import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentList } from '@suanpan/document-kit/document-list';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useMemo } from 'react';
import { useClaimListColumns } from '../claims/use-claim-list-columns.tsx';
import { ListMoneyDocumentsDocument } from '../data/list-money-documents.generated.ts';
import { useMoneyBatch } from '../documents/use-money-batch.ts';
import { useT } from '../texts.ts';

/** The types of documents that this list has. */
const types = ['RECEIVABLE', 'PAYABLE'] as const;

const newReceivable = '/money/claims/new-receivable';

/** The list of receivables and payables. */
export function ClaimsPage() {
  const t = useT();
  const batch = useMoneyBatch();
  const { navigation } = useHost();
  const canWrite = useCan('money.document.write');
  useShortcut({ keys: 'n', label: t('claim.new.RECEIVABLE'), run: canWrite ? () => navigation.go(newReceivable) : undefined });
  const actions = useMemo(
    () =>
      canWrite && (
        <>
          <LinkButton href="/money/claims/new-payable">{t('claim.new.PAYABLE')}</LinkButton>
          <LinkButton href={newReceivable} tone="primary" shortcut="N">
            {t('claim.new.RECEIVABLE')}
          </LinkButton>
        </>
      ),
    [t, canWrite],
  );
  return (
    <DocumentList
      batch={batch}
      query={ListMoneyDocumentsDocument}
      types={types}
      columns={useClaimListColumns()}
      title={t('claims.title')}
      path="/money/claims"
      actions={actions}
      emptyTitle={t('claims.empty')}
      emptyBody={t('claims.emptyBody')}
    />
  );
}
