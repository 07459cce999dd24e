import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { WarehouseFilter } from '../app/WarehouseFilter.tsx';
import { useT } from '../texts.ts';
import { stockShown } from './stock-list-form.ts';
import type { useStockList } from './use-stock-list.ts';

type StockFiltersProps = Pick<ReturnType<typeof useStockList>, 'state' | 'change'>;

/** How much, which words and which warehouse the list of stock is narrowed by. */
export function StockFilters({ state, change }: StockFiltersProps) {
  const t = useT();
  return (
    <FilterBar>
      <FilterChips
        label={t('stock.filter')}
        value={state.shown}
        options={stockShown.map((value) => ({ value, label: t(`stock.shown.${value}`) }))}
        onChange={(shown) => change({ shown })}
      />
      <SearchField label={t('products.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      <WarehouseFilter value={state.warehouse} onChange={(warehouse) => change({ warehouse })} />
    </FilterBar>
  );
}
