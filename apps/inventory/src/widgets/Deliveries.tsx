import { WidgetList } from '@suanpan/document-kit/widget-list';
import { useDeliveryCounts } from '../app/use-delivery-counts.ts';
import { useT } from '../texts.ts';

/** How many orders are to be shipped and received, and how much of what was handed over waits for approval. */
export function Widget() {
  const t = useT();
  const { data, error, refetch, canApprove } = useDeliveryCounts();
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
