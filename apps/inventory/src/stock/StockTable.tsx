import { formatAmount } from '@suanpan/money/format-amount';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';
import { stockListForm } from './stock-list-form.ts';
import type { StockRow, useStockList } from './use-stock-list.ts';
import { useStockColumns } from './use-stock-columns.tsx';

interface StockTableProps {
  list: ReturnType<typeof useStockList>;
}

/** The rows of the stock with the sums of everything that the filters let through. */
export function StockTable({ list }: StockTableProps) {
  const t = useT();
  const { rows, totals, withCost, warehouseId, change, isFiltered } = list;
  const columns = useStockColumns({ warehouseId, withCost });
  const { field, direction } = list.state.sort;
  const sums = totals && t('stock.totals', { count: totals.count, low: totals.lowCount });
  return (
    <DeferredTable
      label={t('stock.title')}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHref={addressOf}
      sort={{ column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' }}
      onSortChange={({ column, direction: way }) => {
        const { sort } = stockListForm.read(new URLSearchParams({ sort: `${column}.${way === 'descending' ? 'DESC' : 'ASC'}` }));
        change({ sort });
      }}
      isLoading={list.isLoading}
      isRefreshing={list.isRefreshing}
      empty={<NoStock isFiltered={isFiltered} />}
      footer={sums && (totals.amount ? `${sums}　${t('stock.totalAmount', { amount: formatAmount(totals.amount) })}` : sums)}
    />
  );
}

function NoStock({ isFiltered }: { isFiltered: boolean }) {
  const t = useT();
  if (!isFiltered) return <EmptyState title={t('stock.empty')} body={t('stock.emptyBody')} />;
  return (
    <EmptyState
      title={t('stock.noMatch')}
      body={t('stock.noMatchBody')}
      action={<LinkButton href="/inventory/stock">{t('products.clear')}</LinkButton>}
    />
  );
}

function idOf({ product }: StockRow): string {
  return product.id;
}

function addressOf({ product }: StockRow): string {
  return `/inventory/stock/${product.id}`;
}
