import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderSalesProps {
  order: Order;
}

/** The sales that were made from an order. Renders nothing where there are none that this person may see. */
export function OrderSales({ order }: OrderSalesProps) {
  const t = useT();
  if (order.sales.length === 0) return null;
  const items = order.sales.map(({ id, number, status, date }): LinkListItem => {
    return { id, label: number, value: status === 'APPROVED' ? date : t(`saleState.${status}`), href: `/sales/documents/${id}` };
  });
  return (
    <RecordSection title={t('order.sales')}>
      <LinkList items={items} />
    </RecordSection>
  );
}
