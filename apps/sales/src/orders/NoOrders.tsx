import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

interface NoOrdersProps {
  /** Whether something narrows the list. */
  isFiltered: boolean;
  canWrite: boolean;
  onClear: () => void;
}

/** Why the list is empty: nothing was entered yet, or the filters let nothing through. */
export function NoOrders({ isFiltered, canWrite, onClear }: NoOrdersProps) {
  const t = useT();
  if (isFiltered) {
    return (
      <EmptyState
        title={t('orders.noMatch')}
        body={t('orders.noMatchBody')}
        action={<Button onPress={onClear}>{t('orders.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('orders.empty')}
      body={t('orders.emptyBody')}
      action={
        canWrite && (
          <LinkButton href="/sales/orders/new" tone="primary">
            {t('orders.new')}
          </LinkButton>
        )
      }
    />
  );
}
