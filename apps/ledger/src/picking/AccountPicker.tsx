import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
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
  const found = (data ?? previousData)?.accounts.filter(({ enabled }) => enabled);
  return (
    <PickList
      searchLabel={t('pick.search')}
      search={search}
      onSearchChange={setSearch}
      items={(found ?? []).map(itemOf)}
      isCurrent={data !== undefined}
      onPick={(item) => {
        const account = found?.find(({ id }) => id === item.id);
        if (account) onPick({ id: account.id, code: account.code, name: account.name });
      }}
    >
      {!found && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.account')} />)}
      {found?.length === 0 && <EmptyState title={t('pick.none')} />}
    </PickList>
  );
}

function itemOf({ id, code, name, fullName }: SearchLeavesQuery['accounts'][number]) {
  return { id, label: `${code} ${name}`, description: fullName === name ? undefined : fullName };
}
