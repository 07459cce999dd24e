import { Button } from '@suanpan/shared-ui/button';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import type { AddressChange } from '@suanpan/app-kit/use-address-state';
import { type OrderStatus, orderStatuses } from '@suanpan/document-kit/order-status';
import { useSession } from '@suanpan/app-kit/use-session';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { todayIn } from '@suanpan/app-kit/today-in';
import { memo } from 'react';
import { useT } from '../texts.ts';
import { type OrderListState, writeOrderListState } from './order-list-state.ts';

interface OrderFiltersProps {
  state: OrderListState;
  counts: ReadonlyMap<OrderStatus, number>;
  onChange: (next: Partial<OrderListState>, options?: AddressChange) => void;
}

/** Status, search and period of the list. Renders chips with counts, a search box and a date range. */
export const OrderFilters = memo(function OrderFilters({ state, counts, onChange }: OrderFiltersProps) {
  const t = useT();
  return (
    <FilterBar>
      <StatusFilter status={state.status} counts={counts} onChange={onChange} />
      <SearchField label={t('orders.search')} value={state.search} onChange={(search) => onChange({ search }, { isTyped: true })} />
      <DateFilter from={state.from} to={state.to} onChange={onChange} />
      {state.deliverBy !== null && (
        <Button size="small" onPress={() => onChange({ deliverBy: null })}>
          {t('orders.deliverBy', { date: state.deliverBy })} ×
        </Button>
      )}
      {state.customerId !== null && (
        <Button size="small" onPress={() => onChange({ customerId: null })}>
          {t('orders.ofCustomer')} ×
        </Button>
      )}
    </FilterBar>
  );
}, isDrawnAlike);

/** Each letter of the search is drawn without it. */
const StatusFilter = memo(function StatusFilter({
  status,
  counts,
  onChange,
}: Pick<OrderFiltersProps, 'counts' | 'onChange'> & Pick<OrderListState, 'status'>) {
  const t = useT();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <FilterChips
      label={t('orders.statusFilter')}
      value={status ?? 'ALL'}
      options={[
        { value: 'ALL', label: t('orders.all'), count: all },
        ...orderStatuses.map((known) => ({ value: known, label: t(`status.${known}`), count: counts.get(known) ?? 0 })),
      ]}
      onChange={(value) => onChange({ status: orderStatuses.find((known) => known === value) ?? null })}
    />
  );
});

const DateFilter = memo(function DateFilter({
  from,
  to,
  onChange,
}: Pick<OrderFiltersProps, 'onChange'> & Pick<OrderListState, 'from' | 'to'>) {
  const t = useT();
  const { company } = useSession();
  return (
    <PeriodFilter
      label={t('orders.period')}
      today={() => todayIn(company.timeZone, new Date())}
      value={from !== null && to !== null ? { start: from, end: to } : null}
      onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
    />
  );
});

/** Which page of the list is shown, and in what order, is no matter of the filters. */
function isDrawnAlike(one: OrderFiltersProps, other: OrderFiltersProps): boolean {
  return one.counts === other.counts && one.onChange === other.onChange && filtersOf(one.state) === filtersOf(other.state);
}

function filtersOf(state: OrderListState): string {
  return writeOrderListState({ ...state, sort: { field: 'DATE', direction: 'DESC' }, after: null, before: null }).toString();
}
