import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { accountCategories, categoryNamed } from '../accounts/account-list-state.ts';
import { AccountTable } from '../accounts/AccountTable.tsx';
import { useAccountList } from '../accounts/use-account-list.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useT } from '../texts.ts';

/** The chart of accounts. */
export function AccountsPage() {
  const t = useT();
  const list = useAccountList();
  const { state, change, rows } = list;
  usePageTitle(t('accounts.title'));
  return (
    <>
      <PageHeader title={t('accounts.title')} subtitle={list.isRead && t('accounts.count', { count: rows.length })} />
      <FilterBar>
        <FilterChips
          label={t('accounts.filter')}
          value={state.category ?? 'all'}
          options={[
            { value: 'all', label: t('accounts.all') },
            ...accountCategories.map((value) => ({ value, label: t(`category.${value}`) })),
          ]}
          onChange={(value) => change({ category: categoryNamed(value) })}
        />
        <SearchField label={t('accounts.search')} value={state.search} onChange={(search) => change({ search }, { isTyped: true })} />
      </FilterBar>
      {list.error && !list.isRead ? <LoadFailure error={list.error} onRetry={() => void list.refetch()} /> : <AccountTable list={list} />}
    </>
  );
}
