import { Amount } from '@suanpan/shared-ui/amount';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface ProductFactsProps {
  product: ProductCardFragment;
}

/** A product's details, read-only. */
export function ProductFacts({ product }: ProductFactsProps) {
  const t = useT();
  const none = t('product.none');
  return (
    <DescriptionList
      layout="columns"
      items={[
        { id: 'sku', label: t('product.sku'), value: product.sku },
        { id: 'barcode', label: t('product.barcode'), value: product.barcode || none },
        { id: 'spec', label: t('product.spec'), value: product.spec || none },
        { id: 'unit', label: t('product.unit'), value: product.unit },
        { id: 'price', label: t('product.price'), value: <Amount value={product.price} currency places={6} /> },
        { id: 'taxRate', label: t('product.taxRate'), value: `${product.taxRate}%` },
        product.service
          ? { id: 'service', label: t('product.minStock'), value: t('product.service') }
          : { id: 'minStock', label: t('product.minStock'), value: <Quantity value={product.minStock} unit={product.unit} /> },
        { id: 'mnemonic', label: t('product.mnemonic'), value: product.mnemonic || none },
        ...product.units.map((unit) => ({
          id: unit.id,
          label: t('product.furtherUnit', { unit: unit.name }),
          value: <UnitFacts unit={unit} of={product} />,
        })),
        { id: 'status', label: t('product.status'), value: t(product.enabled ? 'products.enabled' : 'products.disabled') },
      ]}
    />
  );
}

/** What a further unit is, costs and is scanned by. */
function UnitFacts({ unit, of }: { unit: ProductCardFragment['units'][number]; of: ProductCardFragment }) {
  const t = useT();
  return (
    <>
      <Quantity value={unit.factor} unit={of.unit} />
      {unit.price !== null && (
        <>
          {' · '}
          <Amount value={unit.price} currency places={6} />
        </>
      )}
      {unit.barcode !== '' && ` · ${unit.barcode}`}
      {!unit.enabled && ` · ${t('products.disabled')}`}
    </>
  );
}
