import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { MonthChoice } from '../months/MonthChoice.tsx';
import { MonthTag } from '../months/MonthTag.tsx';
import { type MonthState, readMonthState, writeMonthState } from '../months/month-state.ts';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { BalanceSheetView } from '../statements/BalanceSheetView.tsx';
import { CashFlowView } from '../statements/CashFlowView.tsx';
import { IncomeStatementView } from '../statements/IncomeStatementView.tsx';
import { StatementActs } from '../statements/StatementActs.tsx';
import { type StatementKind, statementKinds } from '../statements/statement-kinds.ts';
import styles from '../statements/StatementBar.module.css';
import { TaxWorksheetView } from '../statements/TaxWorksheetView.tsx';
import { useT } from '../texts.ts';

const inAddress = { read: readMonthState, write: writeMonthState };
const views = {
  'balance-sheet': BalanceSheetView,
  income: IncomeStatementView,
  'cash-flow': CashFlowView,
  taxes: TaxWorksheetView,
} as const;

interface StatementsPageProps {
  kind: StatementKind;
}

/** A statement of a month, as it is printed. */
export function StatementsPage({ kind }: StatementsPageProps) {
  const t = useT();
  usePageTitle(t(`statement.${kind}`));
  return <WithMonths>{(months) => <Statement kind={kind} months={months} />}</WithMonths>;
}

function Statement({ kind, months }: StatementsPageProps & { months: Months }) {
  const t = useT();
  const { navigation } = useHost();
  const { state, query, change } = useAddressState<MonthState>(inAddress);
  const month = state.month ?? months.current;
  const View = views[kind];
  return (
    <>
      <div className={styles['bar']}>
        <PageHeader
          title={t('statements.title')}
          status={<MonthTag months={months} month={month} />}
          actions={<StatementActs kind={kind} month={month} />}
        />
        <FilterBar>
          <MonthChoice months={months} value={month} onChange={(next) => change({ month: next === months.current ? null : next })} />
          <FilterChips
            label={t('statements.kind')}
            value={kind}
            options={statementKinds.map((value) => ({ value, label: t(`statement.${value}`) }))}
            onChange={(value) => navigation.go(`/ledger/statements/${value}${query === '' ? '' : `?${query}`}`)}
          />
        </FilterBar>
        {!months.isClosed(month) && kind !== 'taxes' && <InlineNotice>{t('statements.open')}</InlineNotice>}
      </div>
      <View month={month} />
    </>
  );
}
