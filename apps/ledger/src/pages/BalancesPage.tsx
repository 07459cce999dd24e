import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useMemo } from 'react';
import { type AccountNames, useAccountNames } from '../accounts/use-account-names.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { SaveTrial } from '../balances/SaveTrial.tsx';
import { type TrialRow, trialRows, trialSums } from '../balances/trial-rows.ts';
import { readTrialState, type TrialState, writeTrialState } from '../balances/trial-state.ts';
import { TrialSumsLine } from '../balances/TrialSumsLine.tsx';
import styles from '../balances/Balances.module.css';
import { useFoundRows } from '../balances/use-found-rows.ts';
import { useShortTrialColumns, useTrialColumns } from '../balances/use-trial-columns.tsx';
import { ReadTrialBalanceDocument } from '../data/read-trial-balance.generated.ts';
import { MonthChoice } from '../months/MonthChoice.tsx';
import { MonthTag } from '../months/MonthTag.tsx';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { useT } from '../texts.ts';

const inAddress = { read: readTrialState, write: writeTrialState };
const levels = [1, 2, 3, 0] as const;

/** The balances of all accounts in a month. */
export function BalancesPage() {
  const t = useT();
  usePageTitle(t('balances.title'));
  return <WithMonths>{(months) => <Balances months={months} />}</WithMonths>;
}

function Balances({ months }: { months: Months }) {
  const t = useT();
  const { state, change } = useAddressState<TrialState>(inAddress);
  const month = state.month ?? months.current;
  const { data, previousData, error, loading, refetch } = useQuery(ReadTrialBalanceDocument, { variables: { month } });
  const shown = data ?? previousData;
  const rows = useMemo(() => trialRows(shown?.trialBalance ?? []), [shown]);
  const sums = useMemo(() => trialSums(rows), [rows]);
  const names = useAccountNames();
  const found = useFoundRows(rows, state, names);
  return (
    <>
      <PageHeader
        title={t('balances.title')}
        status={<MonthTag months={months} month={month} />}
        actions={shown && <SaveTrial month={month} trial={{ rows: found, sums, nameOf: names.nameOf }} />}
      />
      <FilterBar>
        <MonthChoice months={months} value={month} onChange={(next) => change({ month: next === months.current ? null : next })} />
        <FilterChips
          label={t('balances.level')}
          value={String(state.level)}
          options={levels.map((level) => ({ value: String(level), label: t(`balances.level${level}`) }))}
          onChange={(level) => change({ level: Number(level) })}
        />
        <SwitchField label={t('balances.onlyMoved')} isOn={state.onlyMoved} onChange={(onlyMoved) => change({ onlyMoved })} />
        <SearchField label={t('accounts.search')} value={state.search} onChange={(search) => change({ search }, { isTyped: true })} />
      </FilterBar>
      {shown && <TrialSumsLine sums={sums} />}
      {error && !shown ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <BalanceRows
          rows={found}
          names={names}
          month={month}
          isLoading={loading && !shown}
          isRefreshing={loading && !data && shown !== undefined}
        />
      )}
    </>
  );
}

interface BalanceRowsProps {
  rows: readonly TrialRow[];
  names: AccountNames;
  month: string;
  isLoading: boolean;
  isRefreshing: boolean;
}

function BalanceRows({ rows, names, month, isLoading, isRefreshing }: BalanceRowsProps) {
  const t = useT();
  const wide = useTrialColumns(names);
  const narrow = useShortTrialColumns(names);
  const table = {
    label: t('balances.title'),
    rows,
    rowKey: ({ code }: TrialRow) => code,
    rowHref: ({ code }: TrialRow) => `/ledger/balances/${code}?from=${month}`,
    isLoading,
    isRefreshing,
    empty: <EmptyState title={t('balances.empty')} body={t('balances.emptyBody')} />,
  };
  return (
    <>
      <div className={styles['wide']}>
        <DataTable {...table} columns={wide} />
      </div>
      <div className={styles['narrow']}>
        <DataTable {...table} columns={narrow} />
      </div>
    </>
  );
}
