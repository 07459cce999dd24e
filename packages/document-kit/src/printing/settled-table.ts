import type { PrintedDocument } from '@suanpan/print-kit/printed-document';
import type { DocumentView } from '../documents/document-view.ts';
import type { PrintWords } from '@suanpan/print-kit/print-words';

/** Returns what a receipt or payment settles as it is printed; money that settles nothing stands as one line. */
export function settledTable(
  { lines, amount }: Pick<DocumentView, 'lines' | 'amount'>,
  { printT }: PrintWords,
): Pick<PrintedDocument, 'columns' | 'rows' | 'nameColumn'> {
  const settled = lines.map((line, index) => ({
    id: line.id,
    cells: { position: String(index + 1), number: line.item?.number ?? '', date: line.item?.date ?? '', amount: line.amount ?? '0' },
  }));
  return {
    columns: [
      { id: 'position', label: printT('line.position'), kind: 'figure', share: 6 },
      { id: 'number', label: printT('settled.number'), kind: 'text', share: 40 },
      { id: 'date', label: printT('settled.date'), kind: 'text', share: 24 },
      { id: 'amount', label: printT('settled.amount'), kind: 'amount', share: 30, isSummed: true },
    ],
    rows: settled.length > 0 ? settled : [{ id: 'nothing', cells: { position: '1', number: printT('settled.nothing'), amount } }],
    nameColumn: 'number',
  };
}
