import { PrintButton } from '@suanpan/print-kit/print-button';
import { lazy } from 'react';
import { printOperations } from '../documents/print-operations.ts';
import { useT } from '../texts.ts';
import { goodsOfOrder } from './goods-of-order.ts';
import type { Order } from './use-order.ts';

const GoodsPrint = lazy(async () => ({ default: (await import('@suanpan/document-kit/late-parts')).lateParts.GoodsPrint }));

interface OrderPrintProps {
  order: Order;
  /** What follows when the preview that was open from the start is closed; it is closed at first where nothing does. */
  onClosed?: (() => void) | undefined;
}

/** Opens the preview of an order on paper. */
export function OrderPrint({ order, onClosed }: OrderPrintProps) {
  const t = useT();
  const thing = { kind: 'ORDER', id: order.id, operations: printOperations } as const;
  return (
    <PrintButton label={t('action.print')} isOpen={onClosed !== undefined}>
      {(close) => {
        const onClose = (): void => {
          close();
          onClosed?.();
        };
        return <GoodsPrint goods={goodsOfOrder(order, t)} thing={thing} onClose={onClose} />;
      }}
    </PrintButton>
  );
}
