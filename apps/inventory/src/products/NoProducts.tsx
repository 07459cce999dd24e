import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

interface NoProductsProps {
  isFiltered: boolean;
  canWrite: boolean;
}

/** Why the list is empty, and what to do about it. */
export function NoProducts({ isFiltered, canWrite }: NoProductsProps) {
  const t = useT();
  const clear = <LinkButton href="/inventory/products">{t('products.clear')}</LinkButton>;
  const create = (
    <LinkButton href="/inventory/products/new" tone="primary">
      {t('products.new')}
    </LinkButton>
  );
  return isFiltered ? (
    <EmptyState title={t('products.noMatch')} body={t('products.noMatchBody')} action={clear} />
  ) : (
    <EmptyState title={t('products.empty')} body={t('products.emptyBody')} action={canWrite && create} />
  );
}
