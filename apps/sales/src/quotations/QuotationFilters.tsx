import { todayIn } from '@suanpan/app-kit/today-in';
import type { AddressChange } from '@suanpan/app-kit/use-address-state';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { memo } from 'react';
import type { QuotationStatus } from '../data/list-quotations.generated.ts';
import { useT } from '../texts.ts';
import type { QuotationListState } from './quotation-list-state.ts';
import { quotationStatuses } from './quotation-status.ts';

interface QuotationFiltersProps {
  state: QuotationListState;
  counts: ReadonlyMap<QuotationStatus, number>;
  onChange: (next: Partial<QuotationListState>, options?: AddressChange) => void;
}

const all = 'ALL';

/** State, search and period of the list. Renders chips with counts, a search box and a date range. */
export function QuotationFilters({ state, counts, onChange }: QuotationFiltersProps) {
  const t = useT();
  const { company } = useSession();
  const { status, from, to, customerId } = state;
  return (
    <FilterBar>
      <StatusFilter status={status} counts={counts} onChange={onChange} />
      <SearchField label={t('orders.search')} value={state.search} onChange={(search) => onChange({ search }, { isTyped: true })} />
      <PeriodFilter
        label={t('orders.period')}
        today={() => todayIn(company.timeZone, new Date())}
        value={from !== null && to !== null ? { start: from, end: to } : null}
        onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
      />
      {customerId !== null && (
        <Button size="small" onPress={() => onChange({ customerId: null })}>
          {t('orders.ofCustomer')} ×
        </Button>
      )}
    </FilterBar>
  );
}

type StatusFilterProps = Pick<QuotationFiltersProps, 'counts' | 'onChange'> & Pick<QuotationListState, 'status'>;

/** Each letter of the search is drawn without the chips. */
const StatusFilter = memo(function StatusFilter({ status, counts, onChange }: StatusFilterProps) {
  const t = useT();
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <FilterChips
      label={t('orders.statusFilter')}
      value={status ?? all}
      options={[
        { value: all, label: t('orders.all'), count },
        ...quotationStatuses.map((known) => ({ value: known, label: t(`quoteStatus.${known}`), count: counts.get(known) ?? 0 })),
      ]}
      onChange={(value) => onChange({ status: quotationStatuses.find((known) => known === value) ?? null })}
    />
  );
});
