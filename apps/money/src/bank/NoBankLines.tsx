import { useCan } from '@suanpan/app-kit/use-session';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { Inline } from '@suanpan/shared-ui/inline';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useT } from '../texts.ts';
import { AccountChoice } from './AccountChoice.tsx';
import { TypeLineButton } from './TypeLineButton.tsx';
import type { BankAccountRow } from './use-bank-accounts.ts';
import type { BankAddress } from './use-bank-board.ts';

interface NoBankLinesProps {
  accounts: readonly BankAccountRow[];
  /** Null when there is none. */
  account: BankAccountRow | null;
  address: BankAddress;
}

/** Says what is needed before an account can be reconciled: an account, one of its own in the ledger, or its first file. */
export function NoBankLines({ accounts, account, address }: NoBankLinesProps) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('bank.title')} />
      {account !== null && (
        <FilterBar>
          <AccountChoice accounts={accounts} value={account.id} onChange={(id) => address.change({ account: id })} />
        </FilterBar>
      )}
      <WhatIsNeeded account={account} />
    </>
  );
}

function WhatIsNeeded({ account }: Pick<NoBankLinesProps, 'account'>) {
  const t = useT();
  const canWrite = useCan('money.bank.write');
  const toAccounts = <LinkButton href="/money/accounts">{t('accounts.title')}</LinkButton>;
  if (account === null) return <EmptyState title={t('bank.noAccounts')} body={t('bank.noAccountsBody')} action={toAccounts} />;
  if (!account.isAlone) return <EmptyState title={t('bank.shared')} body={t('bank.sharedBody')} action={toAccounts} />;
  const toImport = (
    <Inline>
      <LinkButton tone="primary" href={`/money/bank/import?account=${account.id}`}>
        {t('bank.import')}
      </LinkButton>
      <TypeLineButton cashAccountId={account.id} isFirst />
    </Inline>
  );
  return <EmptyState title={t('bank.noLines')} body={t('bank.noLinesBody')} action={canWrite && toImport} />;
}
