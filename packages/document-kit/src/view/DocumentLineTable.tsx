import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import type { DocumentLine, DocumentView } from '../documents/document-view.ts';
import { plainDecimal, priceText } from '../lines/decimal-text.ts';
import { isReduced } from '../lines/is-reduced.ts';
import { useDocumentT } from '../texts/document-texts.ts';

interface DocumentLineTableProps {
  document: DocumentView;
}

type T = ReturnType<typeof useDocumentT>;

/** The lines of a document of goods, read-only: what its lines do not have is no column. */
export function DocumentLineTable({ document }: DocumentLineTableProps) {
  const t = useDocumentT();
  const { lines, taxIncluded, net, gross } = document;
  const hasPrices = lines.some(({ price }) => price !== null);
  const columns = [...goodsColumns(t), ...(hasPrices ? moneyColumns(t, document) : [])];
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

function goodsColumns(t: T): readonly DataColumn<DocumentLine>[] {
  return [
    { id: 'position', header: '#', width: 40, cell: ({ position }) => position, phone: 'hidden' },
    { id: 'product', header: t('line.productShort'), cell: ({ product }) => product?.name ?? '', phone: 'title' },
    { id: 'spec', header: t('line.spec'), width: 84, cell: ({ product }) => product?.spec ?? '', phone: 'subtitle' },
    { id: 'quantity', header: t('line.quantity'), width: 92, align: 'end', cell: ({ quantity }) => <Quantity value={quantity} /> },
    { id: 'unit', header: t('line.unit'), width: 52, cell: ({ product }) => product?.unit ?? '' },
  ];
}

function moneyColumns(t: T, { lines, taxIncluded }: DocumentView): readonly DataColumn<DocumentLine>[] {
  const columns: (DataColumn<DocumentLine> | false)[] = [
    {
      id: 'price',
      header: t(taxIncluded ? 'line.priceTaxed' : 'line.price'),
      width: 104,
      align: 'end',
      cell: ({ price }) => price !== null && <Amount value={price} places={placesOf(price)} />,
    },
    lines.some(isReduced) && {
      id: 'discount',
      header: t('line.discount'),
      width: 68,
      align: 'end',
      cell: (line) => isReduced(line) && `${plainDecimal(line.discount ?? '')}%`,
    },
    {
      id: 'taxRate',
      header: t('line.taxRate'),
      width: 68,
      align: 'end',
      cell: ({ taxRate }) => taxRate !== null && `${plainDecimal(taxRate)}%`,
    },
    {
      id: 'amount',
      header: t('line.amount'),
      width: 112,
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
