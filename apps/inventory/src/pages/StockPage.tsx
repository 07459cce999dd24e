import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { ListPager } from '../app/ListPager.tsx';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { StockFilters } from '../stock/StockFilters.tsx';
import { StockTable } from '../stock/StockTable.tsx';
import { useStockList } from '../stock/use-stock-list.ts';
import { useT } from '../texts.ts';

/** What there is of each product, and where: filter, search, sort and page, all in the address. */
export function StockPage() {
  const t = useT();
  const list = useStockList();
  usePageTitle(t('stock.title'));
  return (
    <>
      <PageHeader
        title={t('stock.title')}
        subtitle={list.totals && t('products.count', { count: list.totals.count })}
        actions={<LinkButton href="/inventory/summary">{t('summary.title')}</LinkButton>}
      />
      <StockFilters state={list.state} change={list.change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <StockTable list={list} />
      )}
      <ListPager label={t('stock.title')} pageInfo={list.pageInfo} onChange={list.change} />
    </>
  );
}
