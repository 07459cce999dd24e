import { useQuery } from '@apollo/client/react';
import { Held } from '@suanpan/app-kit/held';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { EditAccountForm } from '../accounts/EditAccountForm.tsx';
import { NewAccountForm } from '../accounts/NewAccountForm.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { ReadAccountDocument } from '../data/read-account.generated.ts';
import { useT } from '../texts.ts';

interface AccountFormPageProps {
  /** The account to change, or to add one below. */
  id: string;
  form: 'new' | 'edit';
}

/** Where an account is typed: a new one below another, or a change. */
export function AccountFormPage({ id, form }: AccountFormPageProps) {
  const t = useT();
  const { navigation } = useHost();
  const { data, error, refetch } = useQuery(ReadAccountDocument, { variables: { id } });
  const account = data?.account;
  const title = t(form === 'new' ? 'account.new' : 'account.edit');
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        subtitle={account && `${account.code} ${account.fullName}`}
        onBack={() => navigation.openTab(`/ledger/accounts/${id}`)}
      />
      {!data && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('accounts.title')} />)}
      {data && !account && <EmptyState title={t('account.missing')} body={t('account.missingBody')} />}
      {account && form === 'new' && <NewAccountForm parent={account} />}
      {account && form === 'edit' && <Held value={account}>{(held) => <EditAccountForm key={held.version} account={held} />}</Held>}
    </>
  );
}
