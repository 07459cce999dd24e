import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PickList } from '@suanpan/shared-ui/pick-list';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { SearchCustomersDocument } from '../data/search-customers.generated.ts';
import { useT } from '../texts.ts';

interface PickedCustomer {
  readonly id: string;
  readonly name: string;
}

interface CustomerPickerProps {
  /** What is searched for at first. */
  search: string;
  onPick: (customer: PickedCustomer) => void;
}

/** Finds a customer by code, name or pinyin initials; Enter takes the first one. Renders a search box and a list of buttons. */
export function CustomerPicker({ search: first, onPick }: CustomerPickerProps) {
  const t = useT();
  const [search, setSearch] = useState(first);
  const { data, previousData, error, refetch } = useQuery(SearchCustomersDocument, { variables: { search } });
  const found = (data ?? previousData)?.customers.edges.map(({ node: { id, name, code, contact } }) => ({
    id,
    label: name,
    description: [code, contact].filter((part) => part !== '').join(' · '),
  }));
  return (
    <PickList
      searchLabel={t('pick.search')}
      search={search}
      onSearchChange={setSearch}
      items={found ?? []}
      isCurrent={data !== undefined}
      onPick={({ id, label }) => onPick({ id, name: label })}
    >
      {!found && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.customer')} />)}
      {found?.length === 0 && <EmptyState title={t('pick.none')} />}
    </PickList>
  );
}
