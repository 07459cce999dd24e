import { todayIn } from '@suanpan/app-kit/today-in';
import type { AddressChange } from '@suanpan/app-kit/use-address-state';
import { useSession } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { memo } from 'react';
import { useT } from '../texts.ts';
import type { InvoiceListState } from './invoice-list-state.ts';
import { type InvoiceStatus, invoiceDeductions, invoiceExecutions, invoiceStatuses } from './invoice-status.ts';

interface InvoiceFiltersProps {
  state: InvoiceListState;
  counts: ReadonlyMap<InvoiceStatus, number>;
  onChange: (next: Partial<InvoiceListState>, options?: AddressChange) => void;
}

const all = 'ALL';

/** State, matching, deduction, search and period of the list. Renders chips, a search box and a date range. */
export function InvoiceFilters({ state, counts, onChange }: InvoiceFiltersProps) {
  const t = useT();
  const td = useDocumentT();
  const { company } = useSession();
  const { from, to, supplierId } = state;
  return (
    <FilterBar>
      <StatusFilter status={state.status} counts={counts} onChange={onChange} />
      <ExecutionFilter execution={state.execution} onChange={onChange} />
      <DeductionFilter deduction={state.deduction} onChange={onChange} />
      <SearchField label={t('invoices.search')} value={state.search} onChange={(search) => onChange({ search }, { isTyped: true })} />
      <PeriodFilter
        label={t('invoice.date')}
        today={() => todayIn(company.timeZone, new Date())}
        value={from !== null && to !== null ? { start: from, end: to } : null}
        onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
      />
      {supplierId !== null && (
        <Button size="small" onPress={() => onChange({ supplierId: null })}>
          {td('list.ofParty')} ×
        </Button>
      )}
    </FilterBar>
  );
}

type FilterProps<Field extends keyof InvoiceListState> = Pick<InvoiceFiltersProps, 'onChange'> & Pick<InvoiceListState, Field>;

/** Each letter of the search is drawn without the chips. */
const StatusFilter = memo(function StatusFilter({ status, counts, onChange }: FilterProps<'status'> & Pick<InvoiceFiltersProps, 'counts'>) {
  const t = useT();
  const td = useDocumentT();
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <FilterChips
      label={td('list.statusFilter')}
      value={status ?? all}
      options={[
        { value: all, label: td('list.allStatuses'), count },
        ...invoiceStatuses.map((known) => ({ value: known, label: t(`invoiceStatus.${known}`), count: counts.get(known) ?? 0 })),
      ]}
      onChange={(value) => onChange({ status: invoiceStatuses.find((known) => known === value) ?? null })}
    />
  );
});

const ExecutionFilter = memo(function ExecutionFilter({ execution, onChange }: FilterProps<'execution'>) {
  const t = useT();
  const td = useDocumentT();
  return (
    <FilterChips
      label={t('invoices.matchedFilter')}
      value={execution ?? all}
      options={[
        { value: all, label: td('list.allStatuses') },
        ...invoiceExecutions.map((known) => ({ value: known, label: t(`matched.${known}`) })),
      ]}
      onChange={(value) => onChange({ execution: invoiceExecutions.find((known) => known === value) ?? null })}
    />
  );
});

const DeductionFilter = memo(function DeductionFilter({ deduction, onChange }: FilterProps<'deduction'>) {
  const t = useT();
  const td = useDocumentT();
  return (
    <FilterChips
      label={t('invoices.deductionFilter')}
      value={deduction ?? all}
      options={[
        { value: all, label: td('list.allStatuses') },
        ...invoiceDeductions.map((known) => ({ value: known, label: t(`deduction.${known}`) })),
      ]}
      onChange={(value) => onChange({ deduction: invoiceDeductions.find((known) => known === value) ?? null })}
    />
  );
});
