import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useState } from 'react';
import { CashAccountDialog } from '../accounts/CashAccountDialog.tsx';
import { CashAccountTable } from '../accounts/CashAccountTable.tsx';
import { useCashAccounts } from '../accounts/use-cash-accounts.ts';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { useT } from '../texts.ts';

const newOne = 'new';

/** Where the company keeps its money. */
export function CashAccountsPage() {
  const t = useT();
  const canWrite = useCan('money.cash-account.write');
  const { accounts, balances, error, refetch } = useCashAccounts();
  // The id of one, or that a new one is made.
  const [beside, setBeside] = useState<string | null>(null);
  usePageTitle(t('accounts.title'));
  useShortcut({ keys: 'n', label: t('account.new'), run: canWrite && beside === null ? () => setBeside(newOne) : undefined });
  const open = accounts?.find(({ id }) => id === beside);
  const close = (): void => {
    setBeside(null);
    // Somebody else may have changed what was refused.
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={t('accounts.title')}
        actions={
          canWrite && (
            <Button tone="primary" shortcut="N" onPress={() => setBeside(newOne)}>
              {t('account.new')}
            </Button>
          )
        }
      />
      {error && !accounts ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <CashAccountTable accounts={accounts} balances={balances} onOpen={canWrite ? ({ id }) => setBeside(id) : undefined} />
      )}
      {open && <CashAccountDialog key={`${open.id} ${open.version}`} account={open} onClose={close} />}
      {beside === newOne && <CashAccountDialog account={null} onClose={close} />}
    </>
  );
}
