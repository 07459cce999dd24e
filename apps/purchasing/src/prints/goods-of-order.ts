import { documentTexts } from '@suanpan/document-kit/document-texts';
import type { PrintedGoods } from '@suanpan/document-kit/printed-goods';
import type { PrintedPurchaseOrderFragment } from '../data/printed-order.fragment.generated.ts';
import { texts } from '../texts.ts';

/** Returns an order to a supplier as goods that are printed; what does not hold says so. */
export function goodsOfOrder(order: PrintedPurchaseOrderFragment): PrintedGoods {
  const { status, supplier, warehouse, number, date, deliveryDate } = order;
  const { text: td } = documentTexts;
  const facts = [
    { id: 'party', label: td('document.supplier'), value: supplier.name },
    { id: 'warehouse', label: td('document.warehouse'), value: warehouse.name },
    { id: 'delivery', label: texts.text('order.deliveryDate'), value: deliveryDate ?? '' },
    { id: 'date', label: td('document.date'), value: date },
  ];
  return {
    ...order,
    type: 'PURCHASE_ORDER',
    title: texts.text('order.paper'),
    number,
    mark: status === 'APPROVED' || status === 'CLOSED' ? null : texts.text(`orderStatus.${status}`),
    facts: facts.filter(({ value }) => value !== ''),
  };
}
