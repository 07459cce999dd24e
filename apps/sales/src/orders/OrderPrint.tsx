import type { PrintedGoods } from '@suanpan/document-kit/printed-goods';
import { PrintButton } from '@suanpan/print-kit/print-button';
import { lazy } from 'react';
import { printOperations } from '../documents/print-operations.ts';
import { useT } from '../texts.ts';

const GoodsPrint = lazy(async () => ({ default: (await import('@suanpan/document-kit/late-parts')).lateParts.GoodsPrint }));

interface OrderPrintProps {
  kind: 'ORDER' | 'QUOTATION';
  id: string;
  goods: PrintedGoods;
  /** What follows when the preview that was open from the start is closed; it is closed at first where nothing does. */
  onClosed?: (() => void) | undefined;
}

/** Opens the preview of an order or a quotation on paper. */
export function OrderPrint({ kind, id, goods, onClosed }: OrderPrintProps) {
  const t = useT();
  const thing = { kind, id, operations: printOperations } as const;
  return (
    <PrintButton label={t('action.print')} isOpen={onClosed !== undefined}>
      {(close) => {
        const onClose = (): void => {
          close();
          onClosed?.();
        };
        return <GoodsPrint goods={goods} thing={thing} onClose={onClose} />;
      }}
    </PrintButton>
  );
}
