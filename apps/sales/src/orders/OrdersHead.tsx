import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { type ReactNode, memo } from 'react';
import { useT } from '../texts.ts';

interface OrdersHeadProps {
  /** What the list has besides its rows. */
  tools: ReactNode;
  /** How many there are with these filters; null while nobody knows. */
  total: number | null;
  canWrite: boolean;
  onExport: () => void;
}

/** The head of the list of orders. What is typed in a filter below is drawn without it. */
export const OrdersHead = memo(function OrdersHead({ tools, total, canWrite, onExport }: OrdersHeadProps) {
  const t = useT();
  return (
    <PageHeader
      title={t('orders.title')}
      subtitle={total !== null && t('orders.count', { count: total })}
      actions={
        <>
          {tools}
          {total !== null && total > 0 && <Button onPress={onExport}>{t('orders.export')}</Button>}
          {canWrite && (
            <LinkButton href="/sales/orders/new" tone="primary" shortcut="N">
              {t('orders.new')}
            </LinkButton>
          )}
        </>
      }
    />
  );
});
