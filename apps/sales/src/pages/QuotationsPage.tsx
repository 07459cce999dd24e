import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useListTools } from '@suanpan/document-kit/use-list-tools';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useCallback, useMemo } from 'react';
import { QuotationFilters } from '../quotations/QuotationFilters.tsx';
import { QuotationTable, addressOf } from '../quotations/QuotationTable.tsx';
import { useQuotationList } from '../quotations/use-quotation-list.ts';
import { useQuotationBatch } from '../quotations/use-quotation-batch.ts';
import { useQuotationColumns } from '../quotations/use-quotation-columns.tsx';
import { useT } from '../texts.ts';

/** The list of quotations: filter, search, sort and page, all in the address. */
export function QuotationsPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('sales.quotation.write');
  const list = useQuotationList();
  const { state, change, pageInfo, totals, rows, columnIds, showColumns } = list;
  const all = useQuotationColumns();
  const batch = useQuotationBatch();
  const { tools, columns, selection, bar } = useListTools(
    { title: t('quotes.title'), columns: all, columnIds, showColumns },
    { batch, rows, pathOf: addressOf },
  );
  const clear = useCallback(() => navigation.go('/sales/quotations'), [navigation]);
  usePageTitle(t('quotes.title'));
  useShortcut({ keys: 'n', label: t('quotes.new'), run: canWrite ? () => navigation.go('/sales/quotations/new') : undefined });
  const action = useMemo(
    () =>
      canWrite && (
        <LinkButton href="/sales/quotations/new" tone="primary" shortcut="N">
          {t('quotes.new')}
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
      <PageHeader title={t('quotes.title')} subtitle={totals && t('orders.count', { count: totals.count })} actions={head} />
      <QuotationFilters state={state} counts={list.counts} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <QuotationTable list={list} columns={columns} selection={selection} action={action} onClear={clear} />
      )}
      {pageInfo && (pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <CursorPager
          label={t('quotes.title')}
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
