import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import type { DocumentLine, DocumentView } from '../documents/document-view.ts';
import { plainDecimal, priceText } from '../lines/decimal-text.ts';
import { shownLine } from '../lines/shown-line.ts';
import { isReduced } from '../lines/is-reduced.ts';
import { useDocumentT } from '../texts/document-texts.ts';

/** What is shown of a document. */
type Shown<Line extends DocumentLine> = Pick<DocumentView, 'taxIncluded' | 'net' | 'gross'> & { readonly lines: readonly Line[] };

export interface DocumentLineTableProps<Line extends DocumentLine> {
  document: Shown<Line>;
  /** More about each line, after its unit. */
  besideQuantity?: readonly DataColumn<Line>[];
}

type T = ReturnType<typeof useDocumentT>;

/** The lines of a document of goods, read-only: what its lines do not have is no column. */
export function DocumentLineTable<Line extends DocumentLine>({ document, besideQuantity }: DocumentLineTableProps<Line>) {
  const t = useDocumentT();
  const { lines, taxIncluded, net, gross } = document;
  const hasPrices = lines.some(({ price }) => price !== null);
  const widths = besideQuantity ? narrow : wide;
  const columns = [...goodsColumns(t, widths), ...(besideQuantity ?? []), ...(hasPrices ? moneyColumns(t, document, widths) : [])];
  return (
    <LineTable
      label={t('document.lines')}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      totals={
        hasPrices
          ? { product: t('document.linesCount', { count: lines.length }), amount: <Amount value={taxIncluded ? gross : net} /> }
          : { product: t('document.linesCount', { count: lines.length }) }
      }
    />
  );
}

/** In pixels; a product keeps enough room beside more columns. */
const wide = { quantity: 92, unit: 52, price: 104, percent: 68, amount: 112 };
const narrow: typeof wide = { quantity: 64, unit: 44, price: 84, percent: 56, amount: 96 };

function goodsColumns(t: T, widths: typeof wide): readonly DataColumn<DocumentLine>[] {
  return [
    { id: 'position', header: '#', width: 40, cell: ({ position }) => position, phone: 'hidden' },
    { id: 'product', header: t('line.productShort'), cell: ({ product }) => product?.name ?? '', phone: 'title' },
    { id: 'spec', header: t('line.spec'), width: 84, cell: ({ product }) => product?.spec ?? '', phone: 'subtitle' },
    {
      id: 'quantity',
      header: t('line.quantity'),
      width: widths.quantity,
      align: 'end',
      cell: (line) => <Quantity value={shownLine(line).quantity} />,
    },
    { id: 'unit', header: t('line.unit'), width: widths.unit, cell: (line) => shownLine(line).unit },
  ];
}

function moneyColumns(t: T, { lines, taxIncluded }: Shown<DocumentLine>, widths: typeof wide): readonly DataColumn<DocumentLine>[] {
  const columns: (DataColumn<DocumentLine> | false)[] = [
    {
      id: 'price',
      header: t(taxIncluded ? 'line.priceTaxed' : 'line.price'),
      width: widths.price,
      align: 'end',
      cell: (line) => {
        const { price } = shownLine(line);
        return price !== null && <Amount value={price} places={placesOf(price)} />;
      },
    },
    lines.some(isReduced) && {
      id: 'discount',
      header: t('line.discount'),
      width: widths.percent,
      align: 'end',
      cell: (line) => isReduced(line) && `${plainDecimal(line.discount ?? '')}%`,
    },
    {
      id: 'taxRate',
      header: t('line.taxRate'),
      width: widths.percent,
      align: 'end',
      cell: ({ taxRate }) => taxRate !== null && `${plainDecimal(taxRate)}%`,
    },
    {
      id: 'amount',
      header: t('line.amount'),
      width: widths.amount,
      align: 'end',
      cell: ({ gross, net }) => <Amount value={taxIncluded ? gross : net} />,
      phone: 'value',
    },
  ];
  return columns.filter((column) => column !== false);
}

function placesOf(price: string): number {
  return priceText(price).split('.')[1]?.length ?? 2;
}
