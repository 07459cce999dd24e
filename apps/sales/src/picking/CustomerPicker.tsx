import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { SearchCustomersDocument } from '../data/search-customers.generated.ts';
import { useT } from '../texts.ts';
import styles from './CustomerPicker.module.css';

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
  const found = (data ?? previousData)?.customers.edges.map(({ node }) => node);
  const pick = ({ id, name }: PickedCustomer): void => onPick({ id, name });
  const [best] = data?.customers.edges ?? [];
  return (
    <Stack>
      <SearchField
        autoFocus
        label={t('pick.search')}
        value={search}
        onChange={setSearch}
        onSubmit={() => (best ? pick(best.node) : undefined)}
      />
      {!found && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.customer')} />)}
      {found?.length === 0 && <EmptyState title={t('pick.none')} />}
      <ul className={styles.list}>
        {found?.map((customer) => (
          <li key={customer.id}>
            <button type="button" className={styles.choice} onClick={() => pick(customer)}>
              <span className={styles.name}>{customer.name}</span>
              <span className={styles.facts}>{[customer.code, customer.contact].filter((part) => part !== '').join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
