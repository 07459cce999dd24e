import { useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { CountDeliveriesDocument } from '../data/count-deliveries.generated.ts';
import { useT } from '../texts.ts';

/** How many orders are to be shipped and received, and how much of what was handed over waits for approval. */
export function Widget() {
  const t = useT();
  const canApprove = useCan('books.document.approve');
  const { data, error, refetch } = useQuery(CountDeliveriesDocument);
  const rows = data && [
    { id: 'out', label: t('handOver.cardOut'), value: data.toShip.totalCount, href: '/inventory/deliveries' },
    { id: 'in', label: t('handOver.cardIn'), value: data.toReceive.totalCount, href: '/inventory/deliveries?way=in' },
    {
      id: 'done',
      label: t(canApprove ? 'handOver.cardApprove' : 'handOver.cardWaiting'),
      value: data.handedOver.totalCount,
      href: '/inventory/deliveries?way=done&status=DRAFT',
    },
  ];
  return (
    <WidgetList
      title={t('handOver.card')}
      link={data ? { href: '/inventory/deliveries?way=done', label: t('handOver.cardAll') } : null}
      read={{ error, refetch }}
      none={{ title: t('handOver.cardNone') }}
      items={rows?.filter(({ value }) => value > 0).map((row) => ({ ...row, tone: 'waiting' as const }))}
    />
  );
}
