import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { type ProductListState, productSortFields } from './product-list-state.ts';

/** The columns of the list of products. Their ids are the backend's sort fields where they can be sorted. */
export function useProductColumns(): readonly DataColumn<ProductCardFragment>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'CODE', header: t('product.sku'), cell: (product) => product.sku, sortable: true, phone: 'meta' },
      {
        id: 'NAME',
        header: t('product.name'),
        cell: (product) => <TextLink href={`/inventory/products/${product.id}`}>{product.name}</TextLink>,
        sortable: true,
        phone: 'title',
      },
      { id: 'SPEC', header: t('product.spec'), cell: (product) => product.spec, phone: 'subtitle' },
      { id: 'BARCODE', header: t('product.barcode'), cell: (product) => product.barcode, phone: 'hidden' },
      { id: 'UNIT', header: t('product.unit'), cell: unitNames, width: 96, phone: 'meta' },
      {
        id: 'PRICE',
        header: t('product.price'),
        cell: (product) => <Amount value={product.price} places={6} />,
        align: 'end',
        sortable: true,
        phone: 'value',
      },
      { id: 'TAX_RATE', header: t('product.taxRate'), cell: (product) => `${product.taxRate}%`, align: 'end', width: 84, phone: 'hidden' },
      {
        id: 'STATUS',
        header: t('product.status'),
        cell: ({ enabled }) => (
          <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'products.enabled' : 'products.disabled')}</StatusTag>
        ),
        phone: 'status',
      },
    ],
    [t],
  );
}

/** The product's own unit first, then the further ones in use. */
function unitNames({ unit, units }: ProductCardFragment): string {
  return [unit, ...units.filter(({ enabled }) => enabled).map(({ name }) => name)].join(' / ');
}

/** Returns the list state's sort of a table's. */
export function productSortFromTable(sort: SortOrder): ProductListState['sort'] {
  const field = productSortFields.find((known) => known === sort.column) ?? 'CODE';
  return { field, direction: sort.direction === 'descending' ? 'DESC' : 'ASC' };
}
