import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useCan } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { NoOrders } from '../orders/NoOrders.tsx';
import { OrderFilters } from '../orders/OrderFilters.tsx';
import { OrderTotalsLine } from '../orders/OrderTotalsLine.tsx';
import { sortFromTable, sortToTable, useOrderColumns } from '../orders/use-order-columns.tsx';
import { useOrderList } from '../orders/use-order-list.ts';
import { useT } from '../texts.ts';

/** The list of sales orders: filter, search, sort and page, all in the address. */
export function OrdersPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('sales.order.write');
  const list = useOrderList();
  const columns = useOrderColumns();
  const { state, change, pageInfo } = list;
  usePageTitle(t('orders.title'));
  useShortcut({ keys: 'n', label: t('orders.new'), run: canWrite ? () => navigation.go('/sales/orders/new') : undefined });

  return (
    <>
      <PageHeader
        title={t('orders.title')}
        subtitle={list.totals && t('orders.count', { count: list.total })}
        actions={
          canWrite && (
            <LinkButton href="/sales/orders/new" tone="primary" shortcut="N">
              {t('orders.new')}
            </LinkButton>
          )
        }
      />
      <OrderFilters state={state} counts={list.counts} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('orders.title')}
          columns={columns}
          rows={list.rows}
          rowKey={(order) => order.id}
          rowHref={(order) => `/sales/orders/${order.id}`}
          sort={sortToTable(state.sort)}
          onSortChange={(sort) => change({ sort: sortFromTable(sort) })}
          isLoading={list.isLoading}
          isRefreshing={list.isRefreshing}
          empty={<NoOrders state={state} canWrite={canWrite} onClear={() => navigation.go('/sales/orders')} />}
          footer={list.totals && <OrderTotalsLine count={list.total} totals={list.totals} />}
        />
      )}
      {pageInfo && (pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <CursorPager
          label={t('orders.title')}
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
    </>
  );
}
