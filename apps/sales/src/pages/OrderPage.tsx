import { Slot } from '@suanpan/app-kit/slot';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { GoodsPrintButton } from '@suanpan/document-kit/goods-print-button';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { OtherApprover } from '@suanpan/document-kit/other-approver';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { goodsOfOrder } from '../orders/goods-of-order.ts';
import { OrderActions } from '../orders/OrderActions.tsx';
import { OrderFacts } from '../orders/OrderFacts.tsx';
import { OrderLineTable } from '../orders/OrderLineTable.tsx';
import { OrderRecord } from '../orders/OrderRecord.tsx';
import { OrderRefusal } from '../orders/OrderRefusal.tsx';
import { OrderSales } from '../orders/OrderSales.tsx';
import { OrderStatusTag } from '../orders/OrderStatusTag.tsx';
import { type Order, useOrder } from '../orders/use-order.ts';
import { useOrderActions } from '../orders/use-order-actions.ts';
import { printOperations } from '../documents/print-operations.ts';
import { useT } from '../texts.ts';

interface OrderPageProps {
  id: string;
  /** Whether the preview of its print is open at first. */
  isPrinting?: boolean;
}

/** One order as a document, with its record at the side and what may be done with it. */
export function OrderPage({ id, isPrinting = false }: OrderPageProps) {
  const t = useT();
  const { order, error, isLoading, refetch } = useOrder(id);
  if (isLoading) return <LoadingState label={t('orders.title')} />;
  if (order === null) return <MissingOrder />;
  if (order === undefined) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <OrderDocument order={order} isPrinting={isPrinting} />;
}

function MissingOrder() {
  const t = useT();
  return (
    <EmptyState
      title={t('order.missing')}
      body={t('order.missingBody')}
      action={<LinkButton href="/sales/orders">{t('page.toOrders')}</LinkButton>}
    />
  );
}

function OrderDocument({ order, isPrinting }: { order: Order; isPrinting: boolean }) {
  const t = useT();
  const { navigation } = useHost();
  const canSell = useCan('sales.document.write');
  const acts = useOrderActions(order);
  usePageTitle(order.number);
  return (
    <>
      <PageHeader
        title={t('order.title', { number: order.number })}
        status={<OrderStatusTag status={order.status} />}
        onBack={() => navigation.openTab('/sales/orders')}
        actions={
          <>
            {canSell && order.status === 'APPROVED' && (
              <LinkButton href={`/sales/documents/new?order=${order.id}`}>{t('order.sell')}</LinkButton>
            )}
            <GoodsPrintButton
              thing={{ kind: 'ORDER', id: order.id, operations: printOperations }}
              goods={goodsOfOrder(order, t)}
              onClosed={isPrinting ? () => navigation.go(`/sales/orders/${order.id}`) : undefined}
            />
          </>
        }
      />
      <Stack>
        <OrderRefusal order={order} failure={acts.refusal} />
        <OtherApprover of={order} />
        <DocumentPaper
          fields={<OrderFacts order={order} />}
          actions={order.allowedActions.length > 0 && <OrderActions order={order} acts={acts} />}
          totals={<DocumentSums net={order.net} tax={order.tax} gross={order.gross} />}
          aside={
            <>
              <OrderRecord order={order} />
              <OrderSales order={order} />
              <Slot name="sales.order.side" context={{ order: order.id, customer: order.customer.id }} />
            </>
          }
        >
          <OrderLineTable order={order} />
        </DocumentPaper>
      </Stack>
    </>
  );
}
