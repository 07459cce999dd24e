import { useQuery } from '@apollo/client/react';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PickList } from '@suanpan/shared-ui/pick-list';
import { useState } from 'react';
import type { AccountListState } from '../accounts/account-list-state.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { SearchLeavesDocument, type SearchLeavesQuery } from '../data/search-leaves.generated.ts';
import { useT } from '../texts.ts';

interface PickedAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface AccountPickerProps {
  /** What is searched for at first. */
  search: string;
  /** Only accounts of this group; of all when null. */
  category: AccountListState['category'];
  onPick: (account: PickedAccount) => void;
}

/** Finds an account that can be posted to, by code, name or pinyin initials; Enter takes the first one. Renders a search box and a list of buttons. */
export function AccountPicker({ search: first, category, onPick }: AccountPickerProps) {
  const t = useT();
  const [search, setSearch] = useState(first);
  const { data, previousData, error, refetch } = useQuery(SearchLeavesDocument, { variables: { search, category } });
  const items = (data ?? previousData)?.accounts.filter(({ enabled }) => enabled).map(itemOf);
  return (
    <PickList
      label={t('pick.search')}
      search={search}
      onSearch={setSearch}
      items={items}
      isOutdated={data === undefined}
      onPick={({ account: { id, code, name } }) => onPick({ id, code, name })}
      none={t('pick.none')}
    >
      {error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.account')} />}
    </PickList>
  );
}

function itemOf(account: SearchLeavesQuery['accounts'][number]) {
  const { id, code, name, fullName } = account;
  return { id, name: `${code} ${name}`, facts: fullName === name ? [] : [fullName], account };
}
