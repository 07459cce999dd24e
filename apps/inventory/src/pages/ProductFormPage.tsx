import { Held } from '@suanpan/app-kit/held';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { ProductForm } from '../products/ProductForm.tsx';
import { useT } from '../texts.ts';
import { ExistingProduct } from './ExistingProduct.tsx';

interface ProductFormPageProps {
  /** The product to change, or null for a new one. */
  id: string | null;
}

/** Where a product is typed. */
export function ProductFormPage({ id }: ProductFormPageProps) {
  const t = useT();
  const { navigation } = useHost();
  const title = t(id === null ? 'product.new' : 'product.edit');
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} onBack={() => navigation.openTab(id === null ? '/inventory/products' : `/inventory/products/${id}`)} />
      {id === null ? (
        <ProductForm product={null} />
      ) : (
        <ExistingProduct id={id}>
          {(product) => <Held value={product}>{(held) => <ProductForm key={held.version} product={held} />}</Held>}
        </ExistingProduct>
      )}
    </>
  );
}
