import { useQuery } from '@apollo/client/react';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { Amount } from '@suanpan/shared-ui/amount';
import { OrdersToApproveDocument } from '../data/orders-to-approve.generated.ts';
import { useT } from '../texts.ts';

/** The oldest orders that wait to be approved, each with the way to it. */
export function Widget() {
  const t = useT();
  const { data, error, refetch } = useQuery(OrdersToApproveDocument);
  return (
    <WidgetList
      title={t('toApprove.title')}
      link={data ? { href: '/sales/orders?status=SUBMITTED', label: t('toApprove.all', { count: data.salesOrders.totalCount }) } : null}
      read={{ error, refetch }}
      none={{ title: t('toApprove.none') }}
      items={data?.salesOrders.edges.map(({ node: { id, number, gross, customer } }) => ({
        id,
        label: `${number} ${customer.name}`,
        value: <Amount value={gross} />,
        href: `/sales/orders/${id}`,
      }))}
    />
  );
}
