import { Button } from '@suanpan/shared-ui/button';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import type { AddressChange } from '@suanpan/app-kit/use-address-state';
import { useSession } from '@suanpan/app-kit/use-session';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { todayIn } from '../app/today-in.ts';
import { memo } from 'react';
import { useT } from '../texts.ts';
import { type OrderListState, type OrderStatus, orderStatuses, writeOrderListState } from './order-list-state.ts';

interface OrderFiltersProps {
  state: OrderListState;
  counts: ReadonlyMap<OrderStatus, number>;
  onChange: (next: Partial<OrderListState>, options?: AddressChange) => void;
}

/** Status, search and period of the list. Renders chips with counts, a search box and a date range. */
export const OrderFilters = memo(function OrderFilters({ state, counts, onChange }: OrderFiltersProps) {
  const t = useT();
  const { company } = useSession();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <FilterBar>
      <FilterChips
        label={t('orders.statusFilter')}
        value={state.status ?? 'ALL'}
        options={[
          { value: 'ALL', label: t('orders.all'), count: all },
          ...orderStatuses.map((status) => ({ value: status, label: t(`status.${status}`), count: counts.get(status) ?? 0 })),
        ]}
        onChange={(value) => onChange({ status: orderStatuses.find((status) => status === value) ?? null })}
      />
      <SearchField label={t('orders.search')} value={state.search} onChange={(search) => onChange({ search }, { isTyped: true })} />
      <PeriodFilter
        label={t('orders.period')}
        today={() => todayIn(company.timeZone, new Date())}
        value={state.from !== null && state.to !== null ? { start: state.from, end: state.to } : null}
        onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
      />
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

/** Which page of the list is shown, and in what order, is no matter of the filters. */
function isDrawnAlike(one: OrderFiltersProps, other: OrderFiltersProps): boolean {
  return one.counts === other.counts && one.onChange === other.onChange && filtersOf(one.state) === filtersOf(other.state);
}

function filtersOf(state: OrderListState): string {
  return writeOrderListState({ ...state, sort: { field: 'DATE', direction: 'DESC' }, after: null, before: null }).toString();
}
