import { useQuery } from '@apollo/client/react';
import { Held } from '@suanpan/app-kit/held';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { ReadDeliveryDocument } from '../data/read-delivery.generated.ts';
import { type DeliveryWay, kindOfWay } from '../deliveries/delivery-ways.ts';
import { DeliveryForm } from '../deliveries/DeliveryForm.tsx';
import { useT } from '../texts.ts';

interface DeliveryPageProps {
  id: string;
  way: DeliveryWay;
}

/** Where goods of an order are handed over, while something of it is open. */
export function DeliveryPage({ id, way }: DeliveryPageProps) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadDeliveryDocument, { variables: { kind: kindOfWay[way], id } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('deliveries.title')} />;
  const order = data.openDelivery;
  if (order && order.openLines > 0) {
    return <Held value={order}>{(held) => <DeliveryForm key={held.lines.map(({ open }) => open).join()} order={held} way={way} />}</Held>;
  }
  return (
    <EmptyState
      isPage
      title={t('delivery.gone')}
      body={t('delivery.goneBody')}
      action={<LinkButton href="/inventory/deliveries">{t('deliveries.title')}</LinkButton>}
    />
  );
}
