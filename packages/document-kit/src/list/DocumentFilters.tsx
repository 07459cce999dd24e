import type { AddressChange } from '@suanpan/app-kit/use-address-state';
import { useSession } from '@suanpan/app-kit/use-session';
import { todayIn } from '@suanpan/app-kit/today-in';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { memo } from 'react';
import { type DocumentType, documentStatuses } from '../documents/document-type.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import type { DocumentListState } from './document-list-state.ts';

interface DocumentFiltersProps {
  state: DocumentListState;
  types: readonly DocumentType[];
  onChange: (next: Partial<DocumentListState>, options?: AddressChange) => void;
}

const all = 'ALL';

/** Type, status, search and period of a list of documents. Renders chips, a search box and a date range. */
export function DocumentFilters({ state, types, onChange }: DocumentFiltersProps) {
  const t = useDocumentT();
  return (
    <FilterBar>
      {types.length > 1 && <TypeFilter type={state.type} types={types} onChange={onChange} />}
      <StatusFilter status={state.status} onChange={onChange} />
      <SearchField label={t('list.search')} value={state.search} onChange={(search) => onChange({ search }, { isTyped: true })} />
      <DateFilter from={state.from} to={state.to} onChange={onChange} />
      {(state.customerId ?? state.supplierId) !== null && (
        <Button size="small" onPress={() => onChange({ customerId: null, supplierId: null })}>
          {t('list.ofParty')} ×
        </Button>
      )}
    </FilterBar>
  );
}

type FilterProps<Field extends keyof DocumentListState> = Pick<DocumentFiltersProps, 'onChange'> & Pick<DocumentListState, Field>;

/** Each letter of the search is drawn without the chips. */
const TypeFilter = memo(function TypeFilter({ type, types, onChange }: FilterProps<'type'> & Pick<DocumentFiltersProps, 'types'>) {
  const t = useDocumentT();
  return (
    <FilterChips
      label={t('list.typeFilter')}
      value={type ?? all}
      options={[{ value: all, label: t('list.allTypes') }, ...types.map((known) => ({ value: known, label: t(`type.${known}`) }))]}
      onChange={(value) => onChange({ type: types.find((known) => known === value) ?? null })}
    />
  );
});

const StatusFilter = memo(function StatusFilter({ status, onChange }: FilterProps<'status'>) {
  const t = useDocumentT();
  return (
    <FilterChips
      label={t('list.statusFilter')}
      value={status ?? all}
      options={[
        { value: all, label: t('list.allStatuses') },
        ...documentStatuses.map((known) => ({ value: known, label: t(`status.${known}`) })),
      ]}
      onChange={(value) => onChange({ status: documentStatuses.find((known) => known === value) ?? null })}
    />
  );
});

const DateFilter = memo(function DateFilter({ from, to, onChange }: FilterProps<'from' | 'to'>) {
  const t = useDocumentT();
  const { company } = useSession();
  return (
    <PeriodFilter
      label={t('document.date')}
      today={() => todayIn(company.timeZone, new Date())}
      value={from !== null && to !== null ? { start: from, end: to } : null}
      onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
    />
  );
});
