import { useQuery } from '@apollo/client/react';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PickList } from '@suanpan/shared-ui/pick-list';
import { useState } from 'react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { FindProductsDocument } from '../data/find-products.generated.ts';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { priceText } from '../products/price-text.ts';
import { useT } from '../texts.ts';

type PickedProduct = Pick<ProductCardFragment, 'id' | 'sku' | 'name' | 'spec' | 'unit' | 'price' | 'taxRate'>;

interface ProductPickerProps {
  /** What is searched for at first. */
  search: string;
  onPick: (product: PickedProduct) => void;
}

const most = 20;

/** What else it comes in. */
function unitFacts({ unit, units }: Pick<ProductCardFragment, 'unit' | 'units'>): readonly string[] {
  return units.filter(({ enabled }) => enabled).map(({ name, factor }) => `${name} = ${factor} ${unit}`);
}

/** Finds a product in use by code, barcode, name or pinyin initials. Renders a search box and a list of buttons. */
export function ProductPicker({ search: first, onPick }: ProductPickerProps) {
  const t = useT();
  const [search, setSearch] = useState(first);
  const { data, previousData, error, refetch } = useQuery(FindProductsDocument, { variables: { search, first: most } });
  const items = (data ?? previousData)?.productList.edges.map(({ node }) => ({
    ...node,
    facts: [node.sku, node.spec, `${priceText(node.price)} / ${node.unit}`, ...unitFacts(node)],
  }));
  return (
    <PickList
      label={t('pick.search')}
      search={search}
      onSearch={setSearch}
      items={items}
      isOutdated={data === undefined}
      onPick={({ id, sku, name, spec, unit, price, taxRate }) => onPick({ id, sku, name, spec, unit, price, taxRate })}
      none={t('pick.none')}
    >
      {error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.product')} />}
    </PickList>
  );
}
