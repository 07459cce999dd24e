import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

interface NoCustomersProps {
  isFiltered: boolean;
  canWrite: boolean;
}

/** Why the list is empty, and what to do about it. */
export function NoCustomers({ isFiltered, canWrite }: NoCustomersProps) {
  const t = useT();
  if (isFiltered) {
    return (
      <EmptyState
        title={t('customers.noMatch')}
        body={t('customers.noMatchBody')}
        action={<LinkButton href="/sales/customers">{t('orders.clear')}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title={t('customers.empty')}
      body={t('customers.emptyBody')}
      action={
        canWrite && (
          <LinkButton href="/sales/customers/new" tone="primary">
            {t('customers.new')}
          </LinkButton>
        )
      }
    />
  );
}
