import { todayIn } from '@suanpan/app-kit/today-in';
import type { AddressChange } from '@suanpan/app-kit/use-address-state';
import { useSession } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { type OrderStatus, orderStatuses } from '@suanpan/document-kit/order-status';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { memo } from 'react';
import { useT } from '../texts.ts';
import { type OrderListState, orderExecutions } from './order-list-state.ts';

interface OrderFiltersProps {
  state: OrderListState;
  counts: ReadonlyMap<OrderStatus, number>;
  onChange: (next: Partial<OrderListState>, options?: AddressChange) => void;
}

const all = 'ALL';

/** State, receipt, search and period of the list. Renders chips, a search box and a date range. */
export function OrderFilters({ state, counts, onChange }: OrderFiltersProps) {
  const t = useT();
  const td = useDocumentT();
  const { company } = useSession();
  const { from, to, deliverBy, supplierId } = state;
  return (
    <FilterBar>
      <StatusFilter status={state.status} counts={counts} onChange={onChange} />
      <ExecutionFilter execution={state.execution} onChange={onChange} />
      <SearchField label={t('orders.search')} value={state.search} onChange={(search) => onChange({ search }, { isTyped: true })} />
      <PeriodFilter
        label={td('document.date')}
        today={() => todayIn(company.timeZone, new Date())}
        value={from !== null && to !== null ? { start: from, end: to } : null}
        onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
      />
      {deliverBy !== null && (
        <Button size="small" onPress={() => onChange({ deliverBy: null })}>
          {t('orders.deliverBy', { date: deliverBy })} ×
        </Button>
      )}
      {supplierId !== null && (
        <Button size="small" onPress={() => onChange({ supplierId: null })}>
          {td('list.ofParty')} ×
        </Button>
      )}
    </FilterBar>
  );
}

type FilterProps<Field extends keyof OrderListState> = Pick<OrderFiltersProps, 'onChange'> & Pick<OrderListState, Field>;

/** Each letter of the search is drawn without the chips. */
const StatusFilter = memo(function StatusFilter({ status, counts, onChange }: FilterProps<'status'> & Pick<OrderFiltersProps, 'counts'>) {
  const t = useT();
  const td = useDocumentT();
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <FilterChips
      label={td('list.statusFilter')}
      value={status ?? all}
      options={[
        { value: all, label: td('list.allStatuses'), count },
        ...orderStatuses.map((known) => ({ value: known, label: t(`orderStatus.${known}`), count: counts.get(known) ?? 0 })),
      ]}
      onChange={(value) => onChange({ status: orderStatuses.find((known) => known === value) ?? null })}
    />
  );
});

const ExecutionFilter = memo(function ExecutionFilter({ execution, onChange }: FilterProps<'execution'>) {
  const t = useT();
  const td = useDocumentT();
  return (
    <FilterChips
      label={t('orders.receivedFilter')}
      value={execution ?? all}
      options={[
        { value: all, label: td('list.allStatuses') },
        ...orderExecutions.map((known) => ({ value: known, label: t(`received.${known}`) })),
      ]}
      onChange={(value) => onChange({ execution: orderExecutions.find((known) => known === value) ?? null })}
    />
  );
});
