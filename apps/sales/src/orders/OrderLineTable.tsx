import { Amount } from '@suanpan/shared-ui/amount';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderLineTableProps {
  order: Order;
}

type Line = Order['lines'][number];

/** The lines of an order, read-only, ruled as on paper. */
export function OrderLineTable({ order }: OrderLineTableProps) {
  const t = useT();
  const hasDiscount = order.lines.some((line) => Number(line.discount) !== 0);
  return (
    <LineTable<Line>
      label={t('order.lines')}
      rows={order.lines}
      rowKey={(line) => line.id}
      columns={[
        { id: 'position', header: '#', cell: (line) => line.position, phone: 'hidden' },
        { id: 'product', header: t('line.productShort'), cell: (line) => line.product.name, phone: 'title' },
        { id: 'spec', header: t('line.spec'), cell: (line) => line.product.spec, phone: 'meta' },
        { id: 'quantity', header: t('line.quantity'), cell: (line) => <Quantity value={line.quantity} />, align: 'end', phone: 'meta' },
        { id: 'unit', header: t('line.unit'), cell: (line) => line.product.unit, phone: 'meta' },
        {
          id: 'price',
          header: order.taxIncluded ? t('line.priceTaxed') : t('line.price'),
          cell: (line) => <Amount value={line.price} places={pricePlaces(line.price)} />,
          align: 'end',
          phone: 'meta',
        },
        ...(hasDiscount
          ? [{ id: 'discount', header: t('line.discount'), cell: (line: Line) => percent(line.discount), align: 'end' as const, phone: 'meta' as const }]
          : []),
        { id: 'taxRate', header: t('line.taxRate'), cell: (line) => percent(line.taxRate), align: 'end', phone: 'meta' },
        { id: 'amount', header: t('line.amount'), cell: (line) => <Amount value={order.taxIncluded ? line.gross : line.net} />, align: 'end', phone: 'value' },
      ]}
    />
  );
}

/** Prices are shown with the places they have, at least two. */
function pricePlaces(price: string): number {
  return Math.max(2, price.split('.')[1]?.replace(/0+$/, '').length ?? 0);
}

function percent(value: string): string {
  return value.includes('.') ? `${value.replace(/\.?0+$/, '')}%` : `${value}%`;
}
