import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { CashPicture } from '../cash/CashPicture.tsx';
import { type CashRow, useCashReport } from '../cash/use-cash-report.ts';
import { DaysFilter } from '../report/DaysFilter.tsx';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { ReportTable } from '../report/ReportTable.tsx';
import { reportUnits } from '../report/span-of.ts';
import { useT } from '../texts.ts';

/** The value of the choice of all accounts: a choice needs one. */
const all = 'ALL';

/** How money came and went, and what there was of it (资金走势). */
export function CashReportPage() {
  const t = useT();
  const { state, change, by, days, report, accounts, table, error, retry } = useCashReport();
  const title = t('cash.title');
  // Several accounts may be one of the books.
  const names = new Map<string, string>();
  for (const { accountCode, name } of accounts) names.set(accountCode, [names.get(accountCode), name].filter(Boolean).join('、'));
  const options = [...names].map(([value, label]) => ({ value, label }));
  return (
    <ReportFrame
      title={title}
      subtitle={t('report.days.of', { ...days })}
      filters={
        <>
          <FilterChips
            label={t('sales.by')}
            value={state.by}
            options={reportUnits.map((value) => ({ value, label: t(`sales.by.${value}`) }))}
            onChange={(next) => change({ by: next })}
          />
          <DaysFilter days={days} onChange={change} />
          <SelectField
            label={t('cash.account')}
            isLabelHidden
            value={state.account === '' ? all : state.account}
            options={[{ value: all, label: t('cash.allAccounts') }, ...options]}
            onChange={(account) => change({ account: account === all ? '' : account })}
          />
        </>
      }
      exported={{ title, columns: table.columns, rows: table.rows }}
      error={error}
      onRetry={retry}
    >
      {report && report.rows.length > 0 && <CashPicture by={by} days={days} rows={report.rows} />}
      <ReportTable {...table} label={title} rowKey={keyOf} empty={<EmptyState title={t('cash.empty')} body={t('report.emptyBody')} />} />
    </ReportFrame>
  );
}

function keyOf({ key }: CashRow): string {
  return key;
}
