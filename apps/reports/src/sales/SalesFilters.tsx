import { Button } from '@suanpan/shared-ui/button';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { DaysFilter } from '../report/DaysFilter.tsx';
import type { ReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';
import { isByTime, salesKeyOf, salesKeys } from './sales-report-form.ts';
import type { useSalesReport } from './use-sales-report.ts';

interface SalesFiltersProps {
  state: ReturnType<typeof useSalesReport>['state'];
  days: ReportDays;
  /** Whose customers alone the report is of, as soon as it is known. */
  sellerName: string | undefined;
  onChange: ReturnType<typeof useSalesReport>['change'];
}

/** What narrows the report of sales, and by what it is summed. */
export function SalesFilters({ state, days, sellerName, onChange }: SalesFiltersProps) {
  const t = useT();
  return (
    <>
      <FilterChips
        label={t('sales.by')}
        value={state.by}
        options={salesKeys.map((value) => ({ value, label: t(`sales.by.${value}`) }))}
        onChange={(by) => onChange({ by, sort: { field: 'USUAL', direction: 'DESC' } })}
      />
      <DaysFilter days={days} onChange={onChange} />
      {!isByTime(salesKeyOf(state.by)) && (
        <SearchField label={t('report.search')} value={state.q} onChange={(q) => onChange({ q }, { isTyped: true })} />
      )}
      {state.seller !== '' && (
        <Button size="small" onPress={() => onChange({ seller: '' })}>
          {t('sales.ofSeller', { name: sellerName ?? '…' })}
        </Button>
      )}
    </>
  );
}
