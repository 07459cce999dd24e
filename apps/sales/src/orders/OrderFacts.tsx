import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useT } from '../texts.ts';
import { isUnderWay } from '@suanpan/document-kit/order-life';
import type { Order } from './use-order.ts';

interface OrderFactsProps {
  order: Order;
}

/** The header fields of an order, read-only. */
export function OrderFacts({ order }: OrderFactsProps) {
  const t = useT();
  const facts = [
    {
      id: 'customer',
      label: t('order.customer'),
      value: <TextLink href={`/sales/customers/${order.customer.id}`}>{order.customer.name}</TextLink>,
    },
    { id: 'date', label: t('order.date'), value: order.date },
    { id: 'delivery', label: t('order.deliveryDate'), value: order.deliveryDate ?? t('order.none') },
    { id: 'salesperson', label: t('order.salesperson'), value: order.salesperson.name },
    ...(order.warehouse === null ? [] : [{ id: 'warehouse', label: t('order.warehouse'), value: order.warehouse.name }]),
    ...(isUnderWay(order) ? [{ id: 'execution', label: t('order.execution'), value: t(`execution.${order.execution}`) }] : []),
    { id: 'prices', label: t('order.priceType'), value: order.taxIncluded ? t('order.taxIncludedShort') : t('order.taxExcludedShort') },
    ...(order.quotation === null
      ? []
      : [
          {
            id: 'quotation',
            label: t('quotes.title'),
            value: <TextLink href={`/sales/quotations/${order.quotation.id}`}>{order.quotation.number}</TextLink>,
          },
        ]),
    ...(order.note === '' ? [] : [{ id: 'note', label: t('order.note'), value: order.note }]),
    ...(order.voidReason === null ? [] : [{ id: 'void', label: t('order.voidReason'), value: order.voidReason, tone: 'danger' as const }]),
  ];
  return <DescriptionList layout="columns" items={facts} />;
}
