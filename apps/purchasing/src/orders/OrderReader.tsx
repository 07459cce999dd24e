import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';
import { type Order, useOrder } from './use-order.ts';

interface OrderReaderProps {
  id: string;
  /** Renders the order that was read; `reload` reads it again. */
  children: (order: Order, reload: () => void) => ReactNode;
}

/** Reads an order, and says so while it is on its way, when it did not come, and when there is none. */
export function OrderReader({ id, children }: OrderReaderProps) {
  const t = useT();
  const td = useDocumentT();
  const { order, error, refetch } = useOrder(id);
  const reload = (): void => void refetch();
  if (error) return <LoadFailure error={error} onRetry={reload} />;
  if (order === undefined) return <LoadingState label={t('orders.title')} />;
  if (order) return children(order, reload);
  return (
    <EmptyState
      isPage
      title={td('document.missing')}
      body={td('document.missingBody')}
      action={<LinkButton href="/purchasing/orders">{t('orders.toList')}</LinkButton>}
    />
  );
}
