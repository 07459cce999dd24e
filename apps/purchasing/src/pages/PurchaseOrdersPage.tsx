import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { useListTools } from '@suanpan/document-kit/use-list-tools';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useCallback, useMemo } from 'react';
import { OrderFilters } from '../orders/OrderFilters.tsx';
import { OrderTable, addressOf } from '../orders/OrderTable.tsx';
import { useOrderList } from '../orders/use-order-list.ts';
import { useOrderBatch } from '../orders/use-order-batch.ts';
import { useOrderColumns } from '../orders/use-order-columns.tsx';
import { useT } from '../texts.ts';

/** The list of purchase orders: filter, search, sort and page, all in the address. */
export function PurchaseOrdersPage() {
  const t = useT();
  const td = useDocumentT();
  const { navigation } = useHost();
  const canWrite = useCan('purchasing.order.write');
  const list = useOrderList();
  const { state, change, pageInfo, totals, rows, columnIds, showColumns } = list;
  const all = useOrderColumns();
  const batch = useOrderBatch();
  const { tools, columns, selection, bar } = useListTools(
    { title: t('orders.title'), columns: all, columnIds, showColumns },
    { batch, rows, pathOf: addressOf },
  );
  const clear = useCallback(() => navigation.go('/purchasing/orders'), [navigation]);
  usePageTitle(t('orders.title'));
  useShortcut({ keys: 'n', label: t('orders.new'), run: canWrite ? () => navigation.go('/purchasing/orders/new') : undefined });
  const action = useMemo(
    () =>
      canWrite && (
        <LinkButton href="/purchasing/orders/new" tone="primary" shortcut="N">
          {t('orders.new')}
        </LinkButton>
      ),
    [canWrite, t],
  );
  const head = (
    <>
      {tools}
      {action}
    </>
  );
  return (
    <>
      <PageHeader title={t('orders.title')} subtitle={totals && td('list.count', { count: totals.count })} actions={head} />
      <OrderFilters state={state} counts={list.counts} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <OrderTable list={list} columns={columns} selection={selection} action={action} onClear={clear} />
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
      {bar}
    </>
  );
}
