import type { PrintedGoods } from '@suanpan/document-kit/printed-goods';
import type { useT } from '../texts.ts';
import type { PrintedOrderFragment } from '../data/printed-order.fragment.generated.ts';

/** Returns an order as goods that are printed. */
export function goodsOfOrder(order: PrintedOrderFragment, t: ReturnType<typeof useT>): PrintedGoods {
  const { status, customer, salesperson, warehouse, number, date, deliveryDate } = order;
  const facts = [
    { id: 'party', label: t('order.customer'), value: customer.name },
    { id: 'contact', label: t('print.contact'), value: customer.contact },
    { id: 'phone', label: t('print.phone'), value: customer.phone },
    { id: 'address', label: t('print.address'), value: customer.address },
    { id: 'warehouse', label: t('order.warehouse'), value: warehouse?.name ?? '' },
    { id: 'delivery', label: t('order.deliveryDate'), value: deliveryDate ?? '' },
    { id: 'salesperson', label: t('order.salesperson'), value: salesperson.name },
    { id: 'date', label: t('order.date'), value: date },
  ];
  return {
    ...order,
    type: 'ORDER',
    title: t('print.title'),
    number,
    mark: status === 'APPROVED' || status === 'CLOSED' ? null : t(`status.${status}`),
    facts: facts.filter(({ value }) => value !== ''),
  };
}
