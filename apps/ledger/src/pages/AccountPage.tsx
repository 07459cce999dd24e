import { useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Inline } from '@suanpan/shared-ui/inline';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { canHaveChildren } from '../accounts/account-level.ts';
import { AccountFacts } from '../accounts/AccountFacts.tsx';
import { useAccountColumns } from '../accounts/use-account-columns.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { ReadAccountDocument, type ReadAccountQuery } from '../data/read-account.generated.ts';
import { useT } from '../texts.ts';

interface AccountPageProps {
  id: string;
}

/** One account: what it is, and what is below it. */
export function AccountPage({ id }: AccountPageProps) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadAccountDocument, { variables: { id } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('accounts.title')} />;
  if (!data.account) return <EmptyState isPage title={t('account.missing')} body={t('account.missingBody')} />;
  return <AccountView account={data.account} />;
}

interface AccountViewProps {
  account: NonNullable<ReadAccountQuery['account']>;
}

function AccountView({ account }: AccountViewProps) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('ledger.account.write');
  const canSeeLines = useCan('books.report.read');
  const columns = useAccountColumns();
  const title = `${account.code} ${account.name}`;
  usePageTitle(title);
  return (
    <Stack>
      <PageHeader
        title={title}
        subtitle={account.parent && account.fullName}
        onBack={() => navigation.openTab('/ledger/accounts')}
        actions={
          <Inline>
            {canSeeLines && <LinkButton href={`/ledger/balances/${account.code}`}>{t('detail.name')}</LinkButton>}
            {canWrite && <LinkButton href={`/ledger/accounts/${account.id}/edit`}>{t('action.edit')}</LinkButton>}
            {canWrite && canHaveChildren(account) && (
              <LinkButton href={`/ledger/accounts/${account.id}/new`} tone="primary">
                {t('account.newBelow')}
              </LinkButton>
            )}
          </Inline>
        }
      />
      <Panel title={t('account.facts')}>
        <AccountFacts account={account} />
      </Panel>
      {account.children.length > 0 && (
        <Panel title={t('account.below')}>
          <DataTable
            label={t('account.below')}
            columns={columns}
            rows={account.children}
            rowKey={(child) => child.id}
            rowHref={(child) => `/ledger/accounts/${child.id}`}
          />
        </Panel>
      )}
    </Stack>
  );
}
