import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useCan } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { useListTools } from '@suanpan/document-kit/use-list-tools';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { NoCustomers } from '../customers/NoCustomers.tsx';
import { customerStates } from '../customers/customer-list-state.ts';
import { customerSortFromTable, useCustomerColumns } from '../customers/use-customer-columns.tsx';
import { useCustomerList } from '../customers/use-customer-list.ts';
import { useT } from '../texts.ts';

/** The list of customers. */
export function CustomersPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('sales.customer.write');
  const list = useCustomerList();
  const { state, change, pageInfo, columnIds, showColumns } = list;
  const { tools, columns } = useListTools({ title: t('customers.title'), columns: useCustomerColumns(), columnIds, showColumns });
  usePageTitle(t('customers.title'));
  useShortcut({ keys: 'n', label: t('customers.new'), run: canWrite ? () => navigation.go('/sales/customers/new') : undefined });

  return (
    <>
      <PageHeader
        title={t('customers.title')}
        subtitle={pageInfo && t('customers.count', { count: list.total })}
        actions={
          <>
            {tools}
            {canWrite && (
              <LinkButton href="/sales/customers/new" tone="primary" shortcut="N">
                {t('customers.new')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterBar>
        <FilterChips
          label={t('customers.filter')}
          value={state.shown}
          options={customerStates.map((value) => ({ value, label: t(`customers.${value}`) }))}
          onChange={(value) => change({ shown: customerStates.find((known) => known === value) ?? 'enabled' })}
        />
        <SearchField label={t('customers.search')} value={state.search} onChange={(search) => change({ search }, { isTyped: true })} />
      </FilterBar>
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('customers.title')}
          columns={columns}
          rows={list.rows}
          rowKey={(customer) => customer.id}
          rowHref={(customer) => `/sales/customers/${customer.id}`}
          sort={{ column: state.sort.field, direction: state.sort.direction === 'ASC' ? 'ascending' : 'descending' }}
          onSortChange={(sort) => change({ sort: customerSortFromTable(sort) })}
          isLoading={list.isLoading}
          isRefreshing={list.isRefreshing}
          empty={<NoCustomers isFiltered={state.search !== '' || state.shown !== 'enabled'} canWrite={canWrite} />}
        />
      )}
      {pageInfo && (pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <CursorPager
          label={t('customers.title')}
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
    </>
  );
}
