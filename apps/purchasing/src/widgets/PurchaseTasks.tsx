import { useQuery } from '@apollo/client/react';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { useState } from 'react';
import { ReadPurchaseTasksDocument } from '../data/read-purchase-tasks.generated.ts';
import { useT } from '../texts.ts';
import { purchaseTasks } from './purchase-tasks.ts';

const day = 86_400_000;

/** What waits in purchasing: approvals, goods that are to come or late, and receipts without their invoice. */
export function Widget() {
  const t = useT();
  const { company } = useSession();
  const mayApprove = useCan('purchasing.order.approve');
  const withInvoices = useCan('purchasing.invoice.read');
  const [before] = useState(() => todayIn(company.timeZone, new Date(Date.now() - day)));
  const { data, error, refetch } = useQuery(ReadPurchaseTasksDocument, { variables: { before, withInvoices } });
  const items = data && purchaseTasks(data, before, mayApprove);
  return (
    <WidgetList
      title={t('tasks.title')}
      link={{ href: '/purchasing/orders', label: t('orders.toList') }}
      read={{ error, refetch }}
      none={{ title: t('tasks.none'), body: t('tasks.noneBody') }}
      items={items?.map(({ kind, count, href, tone }) => ({ id: kind, label: t(`tasks.${kind}`), value: count, href, tone }))}
    />
  );
}
