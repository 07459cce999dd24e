import { useHost } from '@suanpan/app-kit/use-host';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { AccountChoice } from '../bank/AccountChoice.tsx';
import { bankListForm } from '../bank/bank-list-form.ts';
import { BankFiles } from '../bank/BankFiles.tsx';
import { CheckedBankFile } from '../bank/CheckedBankFile.tsx';
import { ChooseBankFile } from '../bank/ChooseBankFile.tsx';
import { MappingFields } from '../bank/MappingFields.tsx';
import { NoBankLines } from '../bank/NoBankLines.tsx';
import { isMapped } from '../bank/read-bank-file.ts';
import { StartFields } from '../bank/StartFields.tsx';
import { type BankAccountRow, useBankAccounts } from '../bank/use-bank-accounts.ts';
import { type ReadFile, useBankImport } from '../bank/use-bank-import.ts';
import { useT } from '../texts.ts';

/** Takes in a bank's file: account, file, columns, check, and all rows that are new at once. */
export function BankImportPage() {
  const t = useT();
  const { navigation } = useHost();
  const address = useListState(bankListForm);
  const { accounts, account, error, refetch } = useBankAccounts(address.state.account);
  usePageTitle(t('bank.import'));
  if (error && !accounts) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!accounts) return <LoadingState label={t('bank.import')} />;
  if (account === null || !account.isAlone) return <NoBankLines accounts={accounts} account={account} address={address} />;
  return (
    <Stack gap="wide">
      <PageHeader title={t('bank.import')} onBack={() => navigation.openTab(`/money/bank?account=${account.id}`)} />
      <FilterBar>
        <AccountChoice accounts={accounts} value={account.id} onChange={(id) => address.change({ account: id })} />
      </FilterBar>
      <TakeIn key={account.id} account={account} />
      <BankFiles cashAccountId={account.id} />
    </Stack>
  );
}

function TakeIn({ account }: { account: BankAccountRow }) {
  const t = useT();
  const { navigation } = useHost();
  const form = useBankImport(account.id);
  const { file } = form;
  const take = async (): Promise<void> => {
    if (await form.take()) navigation.openTab(`/money/bank?account=${account.id}`);
  };
  return (
    <Stack gap="wide">
      {form.failure !== null && <InlineNotice tone="danger" title={form.failure} />}
      {file === null ? (
        <ChooseBankFile isReading={form.isReading} onChoose={(chosen) => void form.choose(chosen)} />
      ) : (
        <>
          <FileHead file={file} onRemap={form.remap} />
          {form.isReading && <LoadingState label={t('bank.checking')} />}
          {file.check && account.start === null && <StartFields check={file.check} start={form.start} onChange={form.begin} />}
          {file.check && <CheckedBankFile check={file.check} />}
          <Inline justify="end">
            <Button onPress={form.forget}>{t('bank.otherFile')}</Button>
            {file.check && canTake(file.check) && (
              <Button tone="primary" isPending={form.isTaking} isDisabled={form.isReading} onPress={() => void take()}>
                {t('bank.take', { count: file.check.rows.filter(({ act }) => act === 'NEW').length })}
              </Button>
            )}
          </Inline>
        </>
      )}
    </Stack>
  );
}

function canTake({ rows, startBalance }: NonNullable<ReadFile['check']>): boolean {
  return startBalance !== null && rows.some(({ act }) => act === 'NEW') && rows.every(({ act }) => act !== 'WRONG');
}

function FileHead({ file, onRemap }: { file: ReadFile; onRemap: (mapping: ReadFile['mapping']) => unknown }) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  const isKnown = isMapped(file.mapping);
  return (
    <>
      <InlineNotice
        tone={isKnown ? 'info' : 'waiting'}
        title={file.name}
        action={isKnown && <Button onPress={() => setShown(!isShown)}>{t('bank.columns')}</Button>}
      >
        {t(isKnown ? 'bank.columnsKnown' : 'bank.columnsUnknown')}
      </InlineNotice>
      {(isShown || !isKnown) && <MappingFields heads={file.sheet.heads} mapping={file.mapping} onChange={onRemap} />}
    </>
  );
}
