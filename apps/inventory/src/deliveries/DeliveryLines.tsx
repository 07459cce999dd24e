import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { useT } from '../texts.ts';
import { type DeliveryLine, isOpen } from './delivery-draft.ts';
import type { DeliveryWay } from './delivery-ways.ts';

interface DeliveryLinesProps {
  lines: readonly DeliveryLine[];
  way: DeliveryWay;
  quantities: Readonly<Record<string, string>>;
  /** What is wrong, by `<row>.quantity`. */
  errors: Readonly<Record<string, string>>;
  onChange: (quantities: Readonly<Record<string, string>>) => void;
}

/** The lines of the order with what is open of each, and how much of it is handed over now. */
export function DeliveryLines({ lines, way, quantities, errors, onChange }: DeliveryLinesProps) {
  const t = useT();
  const columns: readonly DataColumn<DeliveryLine>[] = [
    { id: 'product', header: t('product.name'), cell: ({ goods }) => goods.name, phone: 'title' },
    { id: 'sku', header: t('product.sku'), width: 96, cell: ({ goods }) => goods.sku },
    { id: 'spec', header: t('product.spec'), width: 96, cell: ({ goods }) => goods.spec || null, phone: 'hidden' },
    { id: 'ordered', header: t('delivery.ordered'), width: 84, align: 'end', cell: ({ ordered }) => <Quantity value={ordered} /> },
    { id: 'done', header: t(`delivery.was.${way}`), width: 84, align: 'end', cell: ({ done }) => <Quantity value={done} /> },
    { id: 'waiting', header: t('delivery.waiting'), width: 84, align: 'end', cell: ({ waiting }) => <Quantity value={waiting} /> },
    { id: 'open', header: t(`delivery.open.${way}`), width: 84, align: 'end', cell: ({ open }) => <Quantity value={open} /> },
    {
      id: 'quantity',
      header: t(`delivery.now.${way}`),
      width: 168,
      cell: (line) => (
        <DecimalField
          label={t(`delivery.nowOf.${way}`, { row: line.position, name: line.goods.name })}
          isLabelHidden
          maxPlaces={4}
          unit={line.unit}
          value={quantities[line.id] ?? ''}
          onChange={(quantity) => onChange({ ...quantities, [line.id]: quantity })}
          isDisabled={!isOpen(line)}
          error={errors[`${lines.indexOf(line)}.quantity`]}
        />
      ),
    },
  ];
  return <LineTable label={t('delivery.lines')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
