import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { ListPager } from '../app/ListPager.tsx';
import { useT } from '../texts.ts';
import { DeliveriesHead } from './DeliveriesHead.tsx';
import type { DeliveryWay } from './delivery-ways.ts';
import { useDeliveries } from './use-deliveries.ts';
import { useDeliveryColumns } from './use-delivery-columns.tsx';
import type { DeliveryListState } from './use-delivery-list.ts';

interface OpenDeliveriesProps {
  list: DeliveryListState;
  way: DeliveryWay;
}

/** What is still to be shipped, or to be received. */
export function OpenDeliveries({ list: { asked, state, change }, way }: OpenDeliveriesProps) {
  const t = useT();
  const { count, rows, error, refetch, pageInfo, isLoading, isRefreshing } = useDeliveries(asked, way);
  const columns = useDeliveryColumns(way);
  return (
    <>
      <DeliveriesHead shown={way} subtitle={count !== undefined && t('deliveries.count', { count })} change={change}>
        <SearchField label={t(`deliveries.search.${way}`)} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      </DeliveriesHead>
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
      <ListPager label={t('deliveries.title')} pageInfo={pageInfo} onChange={change} />
    </>
  );
}
