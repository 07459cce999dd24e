import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useCallback } from 'react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { useListTools } from '@suanpan/document-kit/use-list-tools';
import { OrderFilters } from '../orders/OrderFilters.tsx';
import { OrderTable, addressOf } from '../orders/OrderTable.tsx';
import { OrdersHead } from '../orders/OrdersHead.tsx';
import { OrdersPager } from '../orders/OrdersPager.tsx';
import { useOrderBatch } from '../orders/use-order-batch.ts';
import { useOrderColumns } from '../orders/use-order-columns.tsx';
import { useExportOrders } from '../orders/use-export-orders.ts';
import { useOrderList } from '../orders/use-order-list.ts';
import { useT } from '../texts.ts';

/** The list of sales orders: filter, search, sort and page, all in the address. */
export function OrdersPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('sales.order.write');
  const list = useOrderList();
  const { state, change, pageInfo, rows, columnIds, showColumns } = list;
  const all = useOrderColumns();
  const batch = useOrderBatch();
  const { tools, columns, selection, bar } = useListTools(
    { title: t('orders.title'), columns: all, columnIds, showColumns },
    { batch, rows, pathOf: addressOf },
  );
  const exportAll = useExportOrders(list.variables);
  const clear = useCallback(() => navigation.go('/sales/orders'), [navigation]);
  usePageTitle(t('orders.title'));
  useShortcut({ keys: 'n', label: t('orders.new'), run: canWrite ? () => navigation.go('/sales/orders/new') : undefined });

  return (
    <>
      <OrdersHead tools={tools} total={list.totals ? list.total : null} canWrite={canWrite} onExport={exportAll} />
      <OrderFilters state={state} counts={list.counts} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <OrderTable list={list} columns={columns} selection={selection} canWrite={canWrite} onClear={clear} />
      )}
      <OrdersPager pageInfo={pageInfo} change={change} />
      {bar}
    </>
  );
}
