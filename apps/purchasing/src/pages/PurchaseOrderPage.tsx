import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { ActFailure } from '@suanpan/document-kit/act-failure';
import { OtherApprover } from '@suanpan/document-kit/other-approver';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { GoodsPrintButton } from '@suanpan/document-kit/goods-print-button';
import { isUnderWay } from '@suanpan/document-kit/order-life';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { printOperations } from '../documents/print-operations.ts';
import { OrderActions } from '../orders/OrderActions.tsx';
import { OrderFacts } from '../orders/OrderFacts.tsx';
import { OrderLines } from '../orders/OrderLines.tsx';
import { OrderReader } from '../orders/OrderReader.tsx';
import { OrderRecord } from '../orders/OrderRecord.tsx';
import { OrderExecutionTag, OrderStatusTag } from '../orders/OrderTags.tsx';
import type { Order } from '../orders/use-order.ts';
import { useOrderActions } from '../orders/use-order-actions.ts';
import { goodsOfOrder } from '../prints/goods-of-order.ts';
import { useT } from '../texts.ts';

interface PurchaseOrderPageProps {
  id: string;
  /** Whether the preview of its print is open at first. */
  isPrinting?: boolean;
}

/** One purchase order as a document, with its record at the side and what may be done with it. */
export function PurchaseOrderPage({ id, isPrinting = false }: PurchaseOrderPageProps) {
  return <OrderReader id={id}>{(order, reload) => <OrderPaper order={order} isPrinting={isPrinting} onReload={reload} />}</OrderReader>;
}

interface OrderPaperProps {
  order: Order;
  isPrinting: boolean;
  onReload: () => void;
}

function OrderPaper({ order, isPrinting, onReload }: OrderPaperProps) {
  const t = useT();
  const { navigation } = useHost();
  const canReceive = useCan('purchasing.document.write');
  const acts = useOrderActions(order);
  const hasActs = order.allowedActions.length > 0 || (canReceive && order.status === 'APPROVED');
  usePageTitle(order.number);
  return (
    <>
      <PageHeader
        title={t('order.title', { number: order.number })}
        status={
          <>
            <OrderStatusTag order={order} />
            {isUnderWay(order) && <OrderExecutionTag order={order} />}
          </>
        }
        onBack={() => navigation.openTab('/purchasing/orders')}
        actions={
          <GoodsPrintButton
            thing={{ kind: 'PURCHASE_ORDER', id: order.id, operations: printOperations }}
            goods={goodsOfOrder(order)}
            onClosed={isPrinting ? () => navigation.go(`/purchasing/orders/${order.id}`) : undefined}
          />
        }
      />
      <Stack>
        <ActFailure failure={acts.refusal} onReload={onReload} />
        <OtherApprover of={order} />
        <DocumentPaper
          fields={<OrderFacts order={order} />}
          actions={hasActs && <OrderActions order={order} acts={acts} canReceive={canReceive} />}
          totals={<DocumentSums net={order.net} tax={order.tax} gross={order.gross} />}
          aside={<OrderRecord order={order} />}
        >
          <OrderLines order={order} />
        </DocumentPaper>
      </Stack>
    </>
  );
}
