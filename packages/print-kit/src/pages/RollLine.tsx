import { cellText } from '../document/cell-text.ts';
import type { PrintedColumn, PrintedRow } from '../document/printed-document.ts';

interface RollLineProps {
  row: PrintedRow;
  columns: readonly PrintedColumn[];
  nameColumn: string;
}

/** A line on a roll: what it is, below it how much at what price, and at the end what it comes to. */
export function RollLine({ row: { cells }, columns, nameColumn }: RollLineProps) {
  const amount = columns.findLast(({ kind }) => kind === 'amount');
  const textOf = (id: string): string => cellText(columns.find((column) => column.id === id)?.kind ?? 'text', cells[id] ?? '');
  return (
    <li>
      <p>
        {textOf(nameColumn)} {textOf('spec')}
      </p>
      <p className="figures">
        <span>{detailOf(textOf)}</span>
        <span>{amount && textOf(amount.id)}</span>
      </p>
    </li>
  );
}

/** How much of goods, and at what price; of anything else its day. */
function detailOf(textOf: (id: string) => string): string {
  const quantity = `${textOf('quantity')} ${textOf('unit')}`.trim();
  if (quantity === '') return textOf('date');
  return textOf('price') === '' ? quantity : `${quantity} × ${textOf('price')}`;
}
