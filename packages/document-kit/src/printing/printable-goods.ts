import type { PrintableThing } from '@suanpan/print-kit/print-source';
import { printedGoods, type PrintedGoods } from './printed-goods.ts';

/** Returns goods that are printed in one go with others. What has a mark does not stand, and is left out: whoever wants it on paper prints it by itself. */
export function printableGoods(id: string, goods: PrintedGoods): PrintableThing {
  return { id, leftOut: goods.mark, describe: (words) => printedGoods(goods, words) };
}
