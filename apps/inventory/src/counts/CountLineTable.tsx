import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { StockDocumentFragment } from '../data/stock-document.fragment.generated.ts';
import { useT } from '../texts.ts';

type Line = StockDocumentFragment['lines'][number];

interface CountLineTableProps {
  document: Pick<StockDocumentFragment, 'lines' | 'isPosted'>;
}

/** What a count found, and once it is posted by how much that differed from the books. */
export function CountLineTable({ document: { lines, isPosted } }: CountLineTableProps) {
  const t = useT();
  const columns = useMemo(() => {
    const found: readonly DataColumn<Line>[] = [
      { id: 'position', header: '#', width: 40, cell: ({ position }) => position, phone: 'hidden' },
      { id: 'product', header: t('product.name'), cell: ({ product }) => product?.name, phone: 'title' },
      { id: 'spec', header: t('product.spec'), width: 120, cell: ({ product }) => product?.spec, phone: 'subtitle' },
      {
        id: 'counted',
        header: t('count.counted'),
        width: 120,
        align: 'end',
        cell: ({ counted, product }) => <Quantity value={counted} unit={product?.unit} />,
        phone: 'value',
      },
    ];
    const differences: readonly DataColumn<Line>[] = [
      {
        id: 'difference',
        header: t('count.difference'),
        width: 120,
        align: 'end',
        cell: ({ quantity }) => <Quantity value={quantity} />,
      },
    ];
    const loss: DataColumn<Line> = {
      id: 'loss',
      header: t('count.loss'),
      width: 132,
      cell: ({ abnormal }) => abnormal === true && <StatusTag tone="danger">{t('count.abnormal')}</StatusTag>,
    };
    return isPosted ? [...found, ...differences, loss] : [...found, loss];
  }, [t, isPosted]);
  return <LineTable label={t('stockDocument.lines')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
