import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { CostedDocument } from './other-drafts-of.ts';

type Line = CostedDocument['lines'][number];

interface OtherStockLinesProps {
  document: CostedDocument;
  canSeeCost: boolean;
}

/** What came or went otherwise, or costs more or less; costs are shown to who may know them. */
export function OtherStockLines({ document: { type, lines }, canSeeCost }: OtherStockLinesProps) {
  const t = useT();
  const isMoved = type !== 'COST_ADJUSTMENT';
  const columns = useMemo<readonly DataColumn<Line>[]>(() => {
    const all: (DataColumn<Line> | false)[] = [
      { id: 'product', header: t('stockDocument.product'), cell: ({ product }) => product?.name, phone: 'title' },
      { id: 'spec', header: t('product.spec'), width: 140, cell: ({ product }) => product?.spec, phone: 'subtitle' },
      isMoved && {
        id: 'quantity',
        header: t('other.quantity'),
        width: 112,
        align: 'end',
        cell: ({ quantity }) => <Quantity value={quantity} />,
        phone: canSeeCost ? 'meta' : 'value',
      },
      { id: 'unit', header: t('product.unit'), width: 64, cell: ({ product }) => product?.unit, phone: 'hidden' },
      canSeeCost && {
        id: 'cost',
        header: t(isMoved ? 'other.cost' : 'adjustment.amount'),
        width: 140,
        align: 'end',
        cell: ({ cost }) => <Amount value={cost ?? null} />,
        phone: 'value',
      },
    ];
    return all.filter((column) => column !== false);
  }, [t, isMoved, canSeeCost]);
  return <LineTable label={t('stockDocument.lines')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
