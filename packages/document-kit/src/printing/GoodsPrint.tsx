import { PrintDialog, type PrintDialogProps } from '@suanpan/print-kit/print-dialog';
import { printedGoods, type PrintedGoods } from './printed-goods.ts';

export interface GoodsPrintProps extends Omit<PrintDialogProps, 'describe'> {
  goods: PrintedGoods;
}

/** The preview of goods that are no document of the books, such as an order. */
export function GoodsPrint({ goods, ...rest }: GoodsPrintProps) {
  return <PrintDialog {...rest} describe={(words) => printedGoods(goods, words)} />;
}
