import type { PrintedColumn, PrintedDocument, PrintedRow } from '@suanpan/print-kit/printed-document';
import { formatAmount } from '@suanpan/money/format-amount';
import type { DocumentLine } from '../documents/document-view.ts';
import { plainDecimal, priceText } from '../lines/decimal-text.ts';
import { shownLine, type ShownUnit } from '../lines/shown-line.ts';
import { isReduced } from '../lines/is-reduced.ts';
import type { PrintWords } from '@suanpan/print-kit/print-words';

/** What is printed of a line of goods. */
export interface PrintedLine extends Pick<
  DocumentLine,
  'id' | 'position' | 'quantity' | 'price' | 'discount' | 'taxRate' | 'gross' | 'product'
> {
  readonly entered?: ShownUnit | null;
}

/** What is needed of a document to print its lines of goods. */
interface Goods {
  readonly lines: readonly PrintedLine[];
  readonly taxIncluded: boolean;
}

/** The table of a printed document. */
type PrintedTable = Pick<PrintedDocument, 'columns' | 'rows' | 'nameColumn'>;

/** Returns lines of goods as they are printed: what none of them has is no column. */
export function goodsTable({ lines, taxIncluded }: Goods, { printT }: PrintWords): PrintedTable {
  const hasPrices = lines.some(({ price }) => price !== null);
  const columns: (PrintedColumn | false)[] = [
    { id: 'position', label: printT('line.position'), kind: 'figure', share: 5 },
    lines.some(({ product }) => product?.sku) && { id: 'code', label: printT('line.code'), kind: 'text', share: 11 },
    { id: 'product', label: printT('line.product'), kind: 'text', share: 24 },
    lines.some(({ product }) => product?.spec) && { id: 'spec', label: printT('line.spec'), kind: 'text', share: 12 },
    { id: 'unit', label: printT('line.unit'), kind: 'text', share: 6 },
    { id: 'quantity', label: printT('line.quantity'), kind: 'quantity', share: 10, isSummed: true },
    hasPrices && { id: 'price', label: printT(taxIncluded ? 'line.priceTaxed' : 'line.price'), kind: 'figure', share: 11 },
    lines.some(isReduced) && { id: 'discount', label: printT('line.discount'), kind: 'figure', share: 9 },
    hasPrices && { id: 'taxRate', label: printT('line.taxRate'), kind: 'figure', share: 7 },
    hasPrices && { id: 'amount', label: printT('document.gross'), kind: 'amount', share: 13, isSummed: true },
  ];
  return { columns: columns.filter((column) => column !== false), rows: lines.map(rowOf), nameColumn: 'product' };
}

function rowOf(line: PrintedLine): PrintedRow {
  const { id, position, product } = line;
  const { sku = '', name = '', spec = '' } = product ?? {};
  const { quantity, unit } = shownLine(line);
  const cells = { position: String(position), code: sku, product: name, spec, unit, quantity: quantity ?? '', ...priceCells(line) };
  return { id, cells };
}

/** What goods cost; nothing where nobody may know it. */
function priceCells(line: PrintedLine): PrintedRow['cells'] {
  const { discount, taxRate, gross } = line;
  const { price } = shownLine(line);
  if (price === null) return {};
  return {
    price: formatAmount(priceText(price)),
    discount: isReduced(line) ? `${plainDecimal(discount ?? '')}%` : '',
    taxRate: taxRate === null ? '' : `${plainDecimal(taxRate)}%`,
    amount: gross,
  };
}
