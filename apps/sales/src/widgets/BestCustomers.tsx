import { useQuery } from '@apollo/client/react';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { Amount } from '@suanpan/shared-ui/amount';
import { BestCustomersDocument } from '../data/best-customers.generated.ts';
import { useT } from '../texts.ts';

/** Who bought most in the last 30 days. */
export function Widget() {
  const t = useT();
  const { data, error, refetch } = useQuery(BestCustomersDocument);
  return (
    <WidgetList
      title={t('bestCustomers.title')}
      link={{ href: '/sales/customers', label: t('bestCustomers.all') }}
      read={{ error, refetch }}
      none={{ title: t('bestCustomers.none') }}
      items={data?.workbench.topCustomers.map(({ customer, gross }) => ({
        id: customer.id,
        label: customer.name,
        value: <Amount value={gross} />,
        href: `/sales/customers/${customer.id}`,
      }))}
    />
  );
}
