import { useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { formatAmount } from '@suanpan/money/format-amount';
import { decimalToFen } from '@suanpan/money/fen';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { AccountChoice } from '../bank/AccountChoice.tsx';
import { lastDayOf, monthsBetween } from '../bank/month-ends.ts';
import { MonthActs } from '../bank/MonthActs.tsx';
import { saveStatement } from '../bank/save-statement.ts';
import { StartDialog } from '../bank/StartDialog.tsx';
import { StatementPaper } from '../bank/StatementPaper.tsx';
import styles from '../bank/StatementPaper.module.css';
import type { Statement } from '../bank/statement-rows.ts';
import { type BankAccountRow, useBankAccounts } from '../bank/use-bank-accounts.ts';
import { ReadBankStatementDocument, type ReadBankStatementQuery } from '../data/read-bank-statement.generated.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface StatementAddress {
  readonly account: string;
  readonly day: string;
}

const inAddress = {
  read: (params: URLSearchParams): StatementAddress => ({
    account: params.get('account') ?? '',
    day: /^\d{4}-\d{2}-\d{2}$/.test(params.get('day') ?? '') ? (params.get('day') ?? '') : '',
  }),
  write: ({ account, day }: StatementAddress) => new URLSearchParams({ ...(account && { account }), ...(day && { day }) }),
};

/** The balance reconciliation statement of a bank account (银行存款余额调节表), and whether its month is found to agree. */
export function BankStatementPage() {
  const t = useT();
  const { state, change } = useAddressState(inAddress);
  const { accounts, account, error, refetch } = useBankAccounts(state.account);
  usePageTitle(t('bank.statement'));
  if (error && !accounts) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!accounts) return <LoadingState label={t('bank.statement')} />;
  if (account === null || account.start === null) return <MissingPage />;
  const begun = { ...account, start: account.start };
  return <AccountStatement accounts={accounts.filter(({ start }) => start !== null)} account={begun} day={state.day} onChange={change} />;
}

interface AccountStatementProps {
  accounts: readonly BankAccountRow[];
  account: BankAccountRow & { readonly start: NonNullable<BankAccountRow['start']> };
  /** Empty for today. */
  day: string;
  onChange: (next: Partial<StatementAddress>) => void;
}

function AccountStatement(props: AccountStatementProps) {
  const t = useT();
  const today = useToday()();
  const day = props.day || today;
  const variables = { cashAccountId: props.account.id, day };
  const { data, previousData, error, refetch } = useQuery(ReadBankStatementDocument, { variables, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  return (
    <Stack>
      <div className={styles['screen']}>
        <StatementHead account={props.account} day={day} today={today} shown={shown} />
        <StatementFilters {...props} day={day} today={today} months={shown?.bankMonths ?? []} />
        {shown && <Remarks statement={shown.bankStatement} />}
      </div>
      {shown && <StatementPaper statement={shown.bankStatement} />}
      {error && !shown && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {!error && !shown && <LoadingState label={t('bank.statement')} />}
    </Stack>
  );
}

interface StatementHeadProps {
  account: AccountStatementProps['account'];
  day: string;
  today: string;
  /** Undefined while it is on its way. */
  shown: ReadBankStatementQuery | undefined;
}

function StatementHead({ account, day, today, shown }: StatementHeadProps) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('money.bank.write');
  const [isStartOpen, setStartOpen] = useState(false);
  const month = day.slice(0, 7);
  const kept = shown?.bankMonths.find((each) => each.month === month);
  const isEven = shown !== undefined && decimalToFen(shown.bankStatement.difference) === 0;
  const canKeep = isEven && day === lastDayOf(month) && day <= today;
  return (
    <>
      <PageHeader
        title={t('bank.statement')}
        status={kept && <StatusTag tone="done">{t('bank.keptBy', { month, name: kept.createdBy.name })}</StatusTag>}
        onBack={() => navigation.openTab(`/money/bank?account=${account.id}`)}
        actions={
          <>
            {canWrite && <Button onPress={() => setStartOpen(true)}>{t('bank.start')}</Button>}
            {shown && <Button onPress={() => void saveStatement(shown.bankStatement, t)}>{t('statement.export')}</Button>}
            <Button onPress={() => window.print()}>{t('statement.print')}</Button>
            <MonthActs cashAccountId={account.id} month={month} isKept={kept !== undefined} canKeep={canKeep} />
          </>
        }
      />
      {isStartOpen && <StartDialog key={account.start.version} account={account} onClose={() => setStartOpen(false)} />}
    </>
  );
}

interface StatementFiltersProps extends AccountStatementProps {
  today: string;
  months: ReadBankStatementQuery['bankMonths'];
}

function StatementFilters({ accounts, account, day, today, months, onChange }: StatementFiltersProps) {
  const t = useT();
  const options = monthsBetween(account.start.day.slice(0, 7), today.slice(0, 7)).map((month) => ({
    value: lastDayOf(month),
    label: t('statement.endOf', { month }),
    description: months.some((kept) => kept.month === month) ? t('bank.kept') : undefined,
  }));
  return (
    <FilterBar>
      <AccountChoice accounts={accounts} value={account.id} onChange={(id) => onChange({ account: id })} />
      <SelectField
        label={t('statement.monthEnd')}
        isLabelHidden
        placeholder={t('statement.monthEnd')}
        options={options}
        value={options.some(({ value }) => value === day) ? day : ''}
        onChange={(next) => onChange({ day: next })}
      />
      <DateField label={t('statement.day')} isLabelHidden value={day} onChange={(next) => onChange({ day: next ?? '' })} />
    </FilterBar>
  );
}

/** Whether the statement agrees, and if not, why and what to do. */
function Remarks({ statement: { difference, missing, startGap } }: { statement: Statement }) {
  const t = useT();
  if (decimalToFen(difference) === 0) return <InlineNotice tone="success" title={t('statement.even')} />;
  return (
    <Stack>
      <InlineNotice tone="danger" title={t('statement.uneven', { amount: formatAmount(difference) })}>
        {decimalToFen(missing) !== 0 && <p>{t('statement.missing', { amount: formatAmount(missing) })}</p>}
        {decimalToFen(startGap) !== 0 && <p>{t('statement.startGap', { amount: formatAmount(startGap) })}</p>}
      </InlineNotice>
    </Stack>
  );
}
