import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { useListTools } from '@suanpan/document-kit/use-list-tools';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { ProductsHead } from '../products/ProductsHead.tsx';
import { ProductTable } from '../products/ProductTable.tsx';
import { productStates } from '../products/product-list-state.ts';
import { useProductList } from '../products/use-product-list.ts';
import { useProductColumns } from '../products/use-product-columns.tsx';
import { useT } from '../texts.ts';

/** The list of products: filter, search, sort and page, all in the address. */
export function ProductsPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('inventory.product.write');
  const list = useProductList();
  const { state, change, pageInfo, columnIds, showColumns } = list;
  const { tools, columns } = useListTools({ title: t('products.title'), columns: useProductColumns(), columnIds, showColumns });
  usePageTitle(t('products.title'));
  useShortcut({ keys: 'n', label: t('products.new'), run: canWrite ? () => navigation.go('/inventory/products/new') : undefined });

  return (
    <>
      <ProductsHead tools={tools} total={pageInfo ? list.total : null} canWrite={canWrite} />
      <FilterBar>
        <FilterChips
          label={t('products.filter')}
          value={state.shown}
          options={productStates.map((value) => ({ value, label: t(`products.${value}`) }))}
          onChange={(value) => change({ shown: productStates.find((known) => known === value) ?? 'enabled' })}
        />
        <SearchField label={t('products.search')} value={state.search} onChange={(search) => change({ search }, { isTyped: true })} />
      </FilterBar>
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <ProductTable list={list} columns={columns} canWrite={canWrite} />
      )}
      {pageInfo && (pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <CursorPager
          label={t('products.title')}
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
    </>
  );
}
