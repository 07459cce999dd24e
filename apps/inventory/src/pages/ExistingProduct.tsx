import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import type { ReactNode } from 'react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { ReadProductDocument } from '../data/read-product.generated.ts';
import { useT } from '../texts.ts';

interface ExistingProductProps {
  id: string;
  children: (product: ProductCardFragment) => ReactNode;
}

/** Reads a product and renders it, or that it is on its way, cannot be read, or is not there. */
export function ExistingProduct({ id, children }: ExistingProductProps) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadProductDocument, { variables: { id } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('products.title')} />;
  if (!data.product) return <EmptyState isPage title={t('product.missing')} body={t('product.missingBody')} />;
  return children(data.product);
}
