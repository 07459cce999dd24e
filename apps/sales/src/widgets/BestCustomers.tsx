import { useQuery } from '@apollo/client/react';
import { Amount } from '@suanpan/shared-ui/amount';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { BestCustomersDocument } from '../data/best-customers.generated.ts';
import { useT } from '../texts.ts';
import { WidgetPanel } from './WidgetPanel.tsx';

/** Who bought most in the last 30 days. */
export function Widget() {
  const t = useT();
  const { data, error, refetch } = useQuery(BestCustomersDocument);
  const customers = data?.workbench.topCustomers ?? [];
  return (
    <WidgetPanel title={t('bestCustomers.title')} link={{ href: '/sales/customers', label: t('bestCustomers.all') }}>
      {!data && error && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {data && customers.length === 0 && <EmptyState title={t('bestCustomers.none')} />}
      {customers.length > 0 && (
        <LinkList
          items={customers.map(({ customer, gross }) => ({
            id: customer.id,
            label: customer.name,
            value: <Amount value={gross} />,
            href: `/sales/customers/${customer.id}`,
          }))}
        />
      )}
    </WidgetPanel>
  );
}
