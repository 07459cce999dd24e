import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { ListPager } from '../app/ListPager.tsx';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { PeriodFigures } from '../app/PeriodFigures.tsx';
import { PeriodOf } from '../app/PeriodOf.tsx';
import { WarehouseFilter } from '../app/WarehouseFilter.tsx';
import { useSummaryColumns } from '../stock-summary/use-summary-columns.tsx';
import { type SummaryRow, useStockSummary } from '../stock-summary/use-stock-summary.ts';
import { useT } from '../texts.ts';

/** What came and went in some days, product by product, with what there was before and after. */
export function StockSummaryPage() {
  const t = useT();
  const { state, asked, days, change, withCost, error, refetch, summary, rows, isLoading, isRefreshing, isFiltered } = useStockSummary();
  const query = asked.from === '' ? '' : `?from=${asked.from}&to=${asked.to}`;
  const columns = useSummaryColumns({ withCost, query });
  usePageTitle(t('summary.title'));
  return (
    <>
      <PageHeader title={t('summary.title')} subtitle={summary && t('products.count', { count: summary.totalCount })} />
      <FilterBar>
        <PeriodOf {...days} onChange={change} />
        <SearchField label={t('products.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
        <WarehouseFilter value={state.warehouse} onChange={(warehouse) => change({ warehouse })} />
      </FilterBar>
      <Stack>
        {summary && summary.totalCount > 0 && <PeriodFigures period={summary.totals} />}
        {error && !summary ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <DeferredTable
            label={t('summary.title')}
            columns={columns}
            rows={rows}
            rowKey={idOf}
            isLoading={isLoading}
            isRefreshing={isRefreshing}
            empty={<EmptyState title={t('summary.empty')} body={t(isFiltered ? 'stock.noMatchBody' : 'summary.emptyBody')} />}
          />
        )}
      </Stack>
      <ListPager label={t('summary.title')} pageInfo={summary?.pageInfo} onChange={change} />
    </>
  );
}

function idOf({ product }: SummaryRow): string {
  return product.id;
}
