import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { type ReactNode, memo } from 'react';
import { useT } from '../texts.ts';

interface ProductsHeadProps {
  /** What the list has besides its rows. */
  tools: ReactNode;
  /** How many there are; null while that is not known. */
  total: number | null;
  canWrite: boolean;
}

/** The head of the list of products. */
export const ProductsHead = memo(function ProductsHead({ tools, total, canWrite }: ProductsHeadProps) {
  const t = useT();
  return (
    <PageHeader
      title={t('products.title')}
      subtitle={total !== null && t('products.count', { count: total })}
      actions={
        <>
          {tools}
          {canWrite && (
            <LinkButton href="/inventory/products/new" tone="primary" shortcut="N">
              {t('products.new')}
            </LinkButton>
          )}
        </>
      }
    />
  );
});
