import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { OrderSheet } from '../orders/OrderSheet.tsx';
import { useOrder } from '../orders/use-order.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface OrderPrintPageProps {
  id: string;
}

/** An order as it is printed on A4, with a preview on the screen. */
export function OrderPrintPage({ id }: OrderPrintPageProps) {
  const t = useT();
  const { navigation } = useHost();
  const { company } = useSession();
  const { order, error, isLoading, refetch } = useOrder(id);
  usePageTitle(order?.number ?? t('print.hint'));
  if (isLoading) return <LoadingState label={t('print.hint')} />;
  if (order === null) return <MissingPage />;
  if (order === undefined) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader
        title={t('print.hint')}
        subtitle={order.number}
        onBack={() => navigation.go(`/sales/orders/${id}`)}
        actions={
          <Button tone="primary" onPress={() => window.print()}>
            {t('print.now')}
          </Button>
        }
      />
      <OrderSheet order={order} company={company.name} />
    </>
  );
}
