import { useSession } from '@suanpan/app-kit/use-session';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { orderSteps } from '@suanpan/document-kit/order-life';
import { HistoryList } from '@suanpan/shared-ui/history-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { StepBar } from '@suanpan/shared-ui/step-bar';
import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderRecordProps {
  order: Order;
}

/** What goes with an order: how far it is, who the customer is, and who did what. */
export function OrderRecord({ order }: OrderRecordProps) {
  const t = useT();
  const { locale, company } = useSession();
  const { customer } = order;
  return (
    <>
      <RecordSection title={t('order.progress')}>
        <StepBar label={t('order.progress')} steps={orderSteps(order).map(({ id, state }) => ({ id, state, label: t(`step.${id}`) }))} />
      </RecordSection>
      <RecordSection title={t('order.party')}>
        <DescriptionList
          items={[
            { id: 'contact', label: t('customer.contact'), value: customer.contact || t('order.none') },
            { id: 'phone', label: t('customer.phone'), value: customer.phone || t('order.none') },
            { id: 'credit', label: t('customer.creditDays'), value: t('customer.creditDaysValue', { days: customer.creditDays }) },
          ]}
        />
      </RecordSection>
      <RecordSection title={t('order.history')}>
        <HistoryList
          label={t('order.history')}
          entries={order.history.map(({ id, at, by, action, note }) => ({
            id,
            at: formatInstant(at, { locale, timeZone: company.timeZone }),
            who: by.name,
            what: t(`history.${action}`),
            ...(note !== null && { note }),
          }))}
        />
      </RecordSection>
    </>
  );
}
