import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { NoProducts } from './NoProducts.tsx';
import { type ProductListState, writeProductListState } from './product-list-state.ts';
import { productSortFromTable } from './use-product-columns.tsx';
import type { useProductList } from './use-product-list.ts';

interface ProductTableProps {
  list: ReturnType<typeof useProductList>;
  /** The same array until others are chosen. */
  columns: readonly DataColumn<ProductCardFragment>[];
  canWrite: boolean;
}

/** The rows of the list of products. They are drawn after what somebody does with a filter, and make way for it. */
export function ProductTable({ list, ...rest }: ProductTableProps) {
  const { rows, isLoading, isRefreshing, change } = list;
  const { field, direction } = list.state.sort;
  const isFiltered =
    writeProductListState({ ...list.state, sort: { field: 'CODE', direction: 'ASC' }, after: null, before: null }).size > 0;
  const shown = useMemo(
    () => ({ rows, isLoading, isRefreshing, change, field, direction, isFiltered }),
    [rows, isLoading, isRefreshing, change, field, direction, isFiltered],
  );
  return <Rows {...useDeferredValue(shown)} {...rest} />;
}

type RowsProps = Pick<ProductTableProps['list'], 'rows' | 'isLoading' | 'isRefreshing' | 'change'> &
  ProductListState['sort'] &
  Omit<ProductTableProps, 'list'> & { isFiltered: boolean };

const Rows = memo(function Rows({ rows, isLoading, isRefreshing, change, field, direction, columns, ...rest }: RowsProps) {
  const t = useT();
  const sortBy = useCallback((sort: SortOrder) => change({ sort: productSortFromTable(sort) }), [change]);
  return (
    <DataTable
      label={t('products.title')}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHref={addressOf}
      sort={{ column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' }}
      onSortChange={sortBy}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={<NoProducts {...rest} />}
    />
  );
});

function idOf({ id }: ProductCardFragment): string {
  return id;
}

function addressOf({ id }: ProductCardFragment): string {
  return `/inventory/products/${id}`;
}
