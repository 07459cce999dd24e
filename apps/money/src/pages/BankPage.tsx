import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { ListPager } from '../app/ListPager.tsx';
import { AccountChoice } from '../bank/AccountChoice.tsx';
import styles from '../bank/BankColumns.module.css';
import { bankListForm, lineStates } from '../bank/bank-list-form.ts';
import { DoneLines } from '../bank/DoneLines.tsx';
import { MatchBar } from '../bank/MatchBar.tsx';
import { NoBankLines } from '../bank/NoBankLines.tsx';
import { OpenLines } from '../bank/OpenLines.tsx';
import { OpenMovements } from '../bank/OpenMovements.tsx';
import { TypeLineButton } from '../bank/TypeLineButton.tsx';
import { type BankAccountRow, useBankAccounts } from '../bank/use-bank-accounts.ts';
import { type BankAddress, useBankBoard } from '../bank/use-bank-board.ts';
import { useT } from '../texts.ts';

/** A bank account against its bank: what stands for nothing yet on either side, and what was matched. */
export function BankPage() {
  const t = useT();
  const address = useListState(bankListForm);
  const { accounts, account, error, refetch } = useBankAccounts(address.state.account);
  usePageTitle(t('bank.title'));
  if (error && !accounts) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!accounts) return <LoadingState label={t('bank.title')} />;
  if (account === null || account.start === null) return <NoBankLines accounts={accounts} account={account} address={address} />;
  return <BankBoard key={account.id} accounts={accounts} account={account} address={address} />;
}

interface BankBoardProps {
  accounts: readonly BankAccountRow[];
  account: BankAccountRow;
  address: BankAddress;
}

function BankBoard({ accounts, account, address }: BankBoardProps) {
  const t = useT();
  const canWrite = useCan('money.bank.write');
  const board = useBankBoard(account.id, address);
  const { state, change } = address;
  return (
    <Stack>
      <BoardHead account={account} board={board} canMatch={canWrite && state.state === 'OPEN'} />
      <FilterBar>
        <AccountChoice accounts={accounts} value={account.id} onChange={(id) => change({ account: id })} />
        <FilterChips
          label={t('bank.state')}
          value={state.state}
          options={lineStates.map((value) => ({ value, label: t(`bank.state.${value}`) }))}
          onChange={(value) => {
            board.clear();
            change({ state: value });
          }}
        />
        <SearchField label={t('bank.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      </FilterBar>
      <BoardRows cashAccountId={account.id} board={board} address={address} canWrite={canWrite} />
      <ListPager label={t('bank.title')} pageInfo={board.list?.pageInfo} onChange={change} />
      {state.state === 'OPEN' && canWrite && <MatchBar cashAccountId={account.id} board={board} />}
    </Stack>
  );
}

type Board = ReturnType<typeof useBankBoard>;

interface BoardRowsProps {
  cashAccountId: string;
  board: Board;
  address: BankAddress;
  canWrite: boolean;
}

function BoardRows({ cashAccountId, board, address: { state }, canWrite }: BoardRowsProps) {
  if (board.error && board.lines.length === 0) return <LoadFailure error={board.error} onRetry={() => void board.refetch()} />;
  if (state.state !== 'OPEN') return <DoneLines board={board} canWrite={canWrite} isIgnored={state.state === 'IGNORED'} />;
  return (
    <div className={styles['sides']}>
      <OpenLines cashAccountId={cashAccountId} board={board} canWrite={canWrite} isFiltered={state.q !== ''} />
      <OpenMovements board={board} canWrite={canWrite} />
    </div>
  );
}

function BoardHead({ account, board, canMatch }: { account: BankAccountRow; board: Board; canMatch: boolean }) {
  const t = useT();
  const canWrite = useCan('money.bank.write');
  const isReady = canMatch && board.certain.length > 0 && !board.isPending;
  const label = t('bank.matchCertain', { count: board.certain.length });
  const matchCertain = (): void => void board.match(board.certain);
  useShortcut({ keys: 'm', label, run: isReady ? matchCertain : undefined });
  return (
    <PageHeader
      title={t('bank.title')}
      subtitle={board.list && t('bank.count', { count: board.list.totalCount })}
      actions={
        <>
          <LinkButton href={`/money/bank/statement?account=${account.id}`}>{t('bank.statement')}</LinkButton>
          {canWrite && <TypeLineButton cashAccountId={account.id} />}
          {canWrite && <LinkButton href={`/money/bank/import?account=${account.id}`}>{t('bank.import')}</LinkButton>}
          {canMatch && (
            <Button tone="primary" shortcut="M" isDisabled={!isReady} isPending={board.isPending} onPress={matchCertain}>
              {label}
            </Button>
          )}
        </>
      }
    />
  );
}
