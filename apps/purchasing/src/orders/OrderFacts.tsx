import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderFactsProps {
  order: Order;
}

/** The header fields of an order, read-only. */
export function OrderFacts({ order }: OrderFactsProps) {
  const t = useT();
  const td = useDocumentT();
  const { supplier, date, deliveryDate, warehouse, taxIncluded, note, voidReason } = order;
  const facts = [
    {
      id: 'supplier',
      label: td('document.supplier'),
      value: <TextLink href={`/purchasing/suppliers/${supplier.id}`}>{supplier.name}</TextLink>,
    },
    { id: 'date', label: td('document.date'), value: date },
    { id: 'delivery', label: t('order.deliveryDate'), value: deliveryDate ?? t('supplier.none') },
    { id: 'warehouse', label: td('document.warehouse'), value: warehouse.name },
    { id: 'prices', label: td('document.prices'), value: td(taxIncluded ? 'prices.taxed' : 'prices.untaxed') },
    ...(note === '' ? [] : [{ id: 'note', label: td('document.note'), value: note }]),
    ...(voidReason === null ? [] : [{ id: 'void', label: td('void.reason'), value: voidReason, tone: 'danger' as const }]),
  ];
  return <DescriptionList layout="columns" items={facts} />;
}
