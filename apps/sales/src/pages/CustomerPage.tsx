import { useQuery } from '@apollo/client/react';
import { Slot } from '@suanpan/app-kit/slot';
import { useCan } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { Amount } from '@suanpan/shared-ui/amount';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import type { ReactNode } from 'react';
import { CustomerStatement } from '../customers/CustomerStatement.tsx';
import { CustomerFacts } from '../customers/CustomerFacts.tsx';
import { ReadCustomerAloneDocument, type ReadCustomerAloneQuery } from '../data/read-customer-alone.generated.ts';
import { ReadCustomerDocument, type ReadCustomerQuery } from '../data/read-customer.generated.ts';
import { useOrderColumns } from '../orders/use-order-columns.tsx';
import { useT } from '../texts.ts';

interface CustomerPageProps {
  id: string;
}

/** One customer: details, what they bought, and, for who reads orders, their latest ones. */
export function CustomerPage({ id }: CustomerPageProps) {
  return useCan('sales.order.read') ? <WithOrders id={id} /> : <WithoutOrders id={id} />;
}

function WithOrders({ id }: CustomerPageProps) {
  const { data, error, refetch } = useQuery(ReadCustomerDocument, { variables: { id, filter: { customerId: id } } });
  const retry = (): void => void refetch();
  if (!data) return <NotThere error={error} onRetry={retry} />;
  const orders = <LateOrders customerId={id} orders={data.salesOrders} error={error} onRetry={retry} />;
  return <CustomerView customer={data.customer} orders={orders} />;
}

function WithoutOrders({ id }: CustomerPageProps) {
  const { data, error, refetch } = useQuery(ReadCustomerAloneDocument, { variables: { id } });
  if (!data) return <NotThere error={error} onRetry={() => void refetch()} />;
  return <CustomerView customer={data.customer} orders={null} />;
}

/** A customer that is on its way, or why it does not come. */
function NotThere({ error, onRetry }: { error: Error | undefined; onRetry: () => void }) {
  const t = useT();
  return error ? <LoadFailure error={error} onRetry={onRetry} /> : <LoadingState label={t('customers.title')} />;
}

interface CustomerViewProps {
  /** Null when there is none that the viewer sees. */
  customer: ReadCustomerAloneQuery['customer'];
  /** What comes last. */
  orders: ReactNode;
}

function CustomerView({ customer, orders }: CustomerViewProps) {
  const t = useT();
  return customer ? (
    <ThereIs customer={customer} orders={orders} />
  ) : (
    <EmptyState title={t('customer.missing')} body={t('customer.missingBody')} />
  );
}

function ThereIs({ customer, orders }: CustomerViewProps & { customer: NonNullable<CustomerViewProps['customer']> }) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('sales.customer.write');
  const canReadSales = useCan('sales.document.read');
  const canReadMoney = useCan('money.document.read');
  usePageTitle(customer.name);
  return (
    <Stack>
      <PageHeader
        title={customer.name}
        subtitle={customer.code}
        onBack={() => navigation.openTab('/sales/customers')}
        actions={canWrite && <LinkButton href={`/sales/customers/${customer.id}/edit`}>{t('action.edit')}</LinkButton>}
      />
      <CardGrid columns="thirds">
        <StatCard label={t('customer.orderedGross')} value={<Amount value={customer.orderedGross} currency size="figure" />} />
        <StatCard label={t('customer.orderCount')} value={customer.orderCount} />
        <StatCard label={t('customer.lastOrder')} value={customer.lastOrderDate ?? t('order.none')} />
      </CardGrid>
      <Panel title={t('customer.facts')}>
        <CustomerFacts customer={customer} />
      </Panel>
      {(canReadSales || canReadMoney) && <CustomerStatement customerId={customer.id} />}
      <Slot name="sales.customer.side" context={{ customer: customer.id }} />
      {orders}
    </Stack>
  );
}

interface LateOrdersProps {
  customerId: string;
  /** Absent until they come, which is after the customer. */
  orders: ReadCustomerQuery['salesOrders'];
  error: Error | undefined;
  onRetry: () => void;
}

/** The latest orders in their place: on their way, there, or why they are not. */
function LateOrders({ customerId, orders, error, onRetry }: LateOrdersProps) {
  const t = useT();
  if (orders) return <CustomerOrders customerId={customerId} orders={orders} />;
  return (
    <Panel title={t('customer.orders')}>
      {error ? <LoadFailure error={error} onRetry={onRetry} /> : <LoadingState label={t('customer.orders')} />}
    </Panel>
  );
}

function CustomerOrders({ customerId, orders }: { customerId: string; orders: NonNullable<ReadCustomerQuery['salesOrders']> }) {
  const t = useT();
  const columns = useOrderColumns();
  return (
    <Panel
      title={t('customer.orders')}
      action={<TextLink href={`/sales/orders?customer=${customerId}`}>{t('customer.allOrders')}</TextLink>}
    >
      <DataTable
        label={t('customer.orders')}
        columns={columns.filter((column) => column.id !== 'CUSTOMER').map((column) => ({ ...column, sortable: false }))}
        rows={orders.edges.map((edge) => edge.node)}
        rowKey={(order) => order.id}
        rowHref={(order) => `/sales/orders/${order.id}`}
        empty={<EmptyState title={t('customer.noOrders')} />}
        footer={orders.totalCount > 0 && t('customer.ordersCount', { count: orders.totalCount })}
      />
    </Panel>
  );
}
