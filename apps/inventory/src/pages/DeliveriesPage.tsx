import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { ListPager } from '../app/ListPager.tsx';
import { deliveryWays } from '../deliveries/delivery-ways.ts';
import { useDeliveries } from '../deliveries/use-deliveries.ts';
import { useDeliveryColumns } from '../deliveries/use-delivery-columns.tsx';
import { useT } from '../texts.ts';

/** What is still to be shipped or received: which way, search and page, all in the address. */
export function DeliveriesPage() {
  const t = useT();
  const { way, state, change, count, rows, error, refetch, pageInfo, isLoading, isRefreshing } = useDeliveries();
  const columns = useDeliveryColumns(way);
  const title = t('deliveries.title');
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} subtitle={count !== undefined && t('deliveries.count', { count })} />
      <FilterBar>
        <FilterChips
          label={t('deliveries.way')}
          value={way}
          options={deliveryWays.map((value) => ({ value, label: t(`delivery.open.${value}`) }))}
          onChange={(value) => change({ way: value })}
        />
        <SearchField label={t(`deliveries.search.${way}`)} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      </FilterBar>
      {error && rows.length === 0 ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <DeferredTable
          label={t(`delivery.open.${way}`)}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id, kind }) => `/inventory/deliveries/${kind === 'RECEIVE' ? 'in' : 'out'}/${id}`}
          isLoading={isLoading}
          isRefreshing={isRefreshing}
          empty={<EmptyState title={t(`deliveries.empty.${way}`)} body={t('deliveries.emptyBody')} />}
        />
      )}
      <ListPager label={title} pageInfo={pageInfo} onChange={change} />
    </>
  );
}
