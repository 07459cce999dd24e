import { useQuery } from '@apollo/client/react';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PickList } from '@suanpan/shared-ui/pick-list';
import { useState } from 'react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
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

/** Finds a customer by code, name or pinyin initials. Renders a search box and a list of buttons. */
export function CustomerPicker({ search: first, onPick }: CustomerPickerProps) {
  const t = useT();
  const [search, setSearch] = useState(first);
  const { data, previousData, error, refetch } = useQuery(SearchCustomersDocument, { variables: { search } });
  const items = (data ?? previousData)?.customers.edges.map(({ node: { id, name, code, contact } }) => ({
    id,
    name,
    facts: [code, contact],
  }));
  return (
    <PickList
      label={t('pick.search')}
      search={search}
      onSearch={setSearch}
      items={items}
      isOutdated={data === undefined}
      onPick={({ id, name }) => onPick({ id, name })}
      none={t('pick.none')}
    >
      {error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.customer')} />}
    </PickList>
  );
}
