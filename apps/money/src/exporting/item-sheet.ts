import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import type { SheetColumn, SheetContent } from '@suanpan/workbook/sheet-content';
import { isWithCustomer, type ItemKind } from '../items/item-kinds.ts';
import type { ItemRow } from '../items/use-item-list.ts';
import type { TextKey } from '../texts.ts';

/** Returns open items of a kind as a sheet, in their order; numbers of documents are texts, and what is settled is the difference. */
export function itemSheet(items: readonly ItemRow[], kind: ItemKind, text: (key: TextKey) => string): SheetContent {
  const amount = (header: TextKey): SheetColumn => ({ header: text(header), kind: 'amount', width: 16 });
  return {
    name: text(`kind.${kind}`),
    columns: [
      { header: text(isWithCustomer(kind) ? 'item.customer' : 'item.supplier'), kind: 'text', width: 32 },
      { header: text('item.number'), kind: 'text', width: 20 },
      { header: text('item.date'), kind: 'day', width: 12 },
      { header: text('item.due'), kind: 'day', width: 12 },
      amount('item.amount'),
      amount('item.paid'),
      amount('item.open'),
    ],
    rows: items.map(({ customer, supplier, number, date, dueDate, amount: whole, open }) => [
      customer?.name ?? supplier?.name ?? null,
      number,
      date,
      dueDate,
      whole,
      fenToDecimal(decimalToFen(whole) - decimalToFen(open)),
      open,
    ]),
  };
}
