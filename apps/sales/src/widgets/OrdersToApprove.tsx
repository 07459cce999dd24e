import { useQuery } from '@apollo/client/react';
import { Amount } from '@suanpan/shared-ui/amount';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { OrdersToApproveDocument } from '../data/orders-to-approve.generated.ts';
import { useT } from '../texts.ts';
import { WidgetPanel } from './WidgetPanel.tsx';

/** The oldest orders that wait to be approved, each with the way to it. */
export function Widget() {
  const t = useT();
  const { data, error, refetch } = useQuery(OrdersToApproveDocument);
  const count = data?.salesOrders.totalCount ?? 0;
  const link = data ? { href: '/sales/orders?status=SUBMITTED', label: t('toApprove.all', { count }) } : null;
  return (
    <WidgetPanel title={t('toApprove.title')} link={link}>
      {!data && error && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {data && count === 0 && <EmptyState title={t('toApprove.none')} />}
      {data && count > 0 && (
        <LinkList
          items={data.salesOrders.edges.map(({ node: { id, number, gross, customer } }) => ({
            id,
            label: `${number} ${customer.name}`,
            value: <Amount value={gross} />,
            href: `/sales/orders/${id}`,
          }))}
        />
      )}
    </WidgetPanel>
  );
}
