import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useCan } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { OrderFilters } from '../orders/OrderFilters.tsx';
import { OrderTable } from '../orders/OrderTable.tsx';
import { useExportOrders } from '../orders/use-export-orders.ts';
import { useOrderList } from '../orders/use-order-list.ts';
import { useCallback } from 'react';
import { useT } from '../texts.ts';

/** The list of sales orders: filter, search, sort and page, all in the address. */
export function OrdersPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('sales.order.write');
  const list = useOrderList();
  const { state, change, pageInfo } = list;
  const exportAll = useExportOrders(list.variables);
  const clear = useCallback(() => navigation.go('/sales/orders'), [navigation]);
  usePageTitle(t('orders.title'));
  useShortcut({ keys: 'n', label: t('orders.new'), run: canWrite ? () => navigation.go('/sales/orders/new') : undefined });

  return (
    <>
      <PageHeader
        title={t('orders.title')}
        subtitle={list.totals && t('orders.count', { count: list.total })}
        actions={
          <>
            {list.total > 0 && <Button onPress={exportAll}>{t('orders.export')}</Button>}
            {canWrite && (
              <LinkButton href="/sales/orders/new" tone="primary" shortcut="N">
                {t('orders.new')}
              </LinkButton>
            )}
          </>
        }
      />
      <OrderFilters state={state} counts={list.counts} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <OrderTable list={list} canWrite={canWrite} onClear={clear} />
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
