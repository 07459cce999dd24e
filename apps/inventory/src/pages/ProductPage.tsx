import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { Inline } from '@suanpan/shared-ui/inline';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { ProductFacts } from '../products/ProductFacts.tsx';
import { useT } from '../texts.ts';
import { ExistingProduct } from './ExistingProduct.tsx';

interface ProductPageProps {
  id: string;
}

/** One product: what it is called, counted in and sold for. */
export function ProductPage({ id }: ProductPageProps) {
  return <ExistingProduct id={id}>{(product) => <ProductView product={product} />}</ExistingProduct>;
}

function ProductView({ product }: { product: ProductCardFragment }) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('inventory.product.write');
  const canSeeStock = useCan('inventory.stock.read') && !product.service;
  usePageTitle(product.name);
  return (
    <Stack>
      <PageHeader
        title={product.name}
        subtitle={product.sku}
        onBack={() => navigation.openTab('/inventory/products')}
        actions={
          <Inline>
            {canSeeStock && <LinkButton href={`/inventory/stock/${product.id}`}>{t('ledger.title')}</LinkButton>}
            {canWrite && <LinkButton href={`/inventory/products/${product.id}/edit`}>{t('action.edit')}</LinkButton>}
          </Inline>
        }
      />
      <Panel title={t('product.facts')}>
        <ProductFacts product={product} />
      </Panel>
    </Stack>
  );
}
