import { CancelDialog } from '@suanpan/document-kit/cancel-dialog';
import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useState } from 'react';
import { useT } from '../texts.ts';
import type { useOrderActions } from './use-order-actions.ts';
import type { Order } from './use-order.ts';

interface OrderActionsProps {
  order: Order;
  acts: ReturnType<typeof useOrderActions>;
}

/** The buttons for what this person may do with the order now; the next step of its life is the primary one. */
export function OrderActions({ order, acts }: OrderActionsProps) {
  const t = useT();
  const [isCancelling, setCancelling] = useState(false);
  const { isPending, submit, approve, close, cancel } = acts;
  const may = new Set(order.allowedActions);
  return (
    <>
      {may.has('SUBMIT') && (
        <Button tone="primary" isPending={isPending} onPress={() => void submit()}>
          {t('action.submit')}
        </Button>
      )}
      {may.has('APPROVE') && (
        <Button tone="primary" isPending={isPending} onPress={() => void approve()}>
          {t('action.approve')}
        </Button>
      )}
      {may.has('CLOSE') && (
        <Button tone="primary" isPending={isPending} onPress={() => void close()}>
          {t('action.close')}
        </Button>
      )}
      {may.has('EDIT') && <LinkButton href={`/sales/orders/${order.id}/edit`}>{t('action.edit')}</LinkButton>}
      {may.has('CANCEL') && (
        <Button tone="danger" isDisabled={isPending} onPress={() => setCancelling(true)}>
          {t('action.cancelOrder')}
        </Button>
      )}
      <CancelDialog
        title={t('cancel.title', { number: order.number })}
        isOpen={isCancelling}
        onClose={() => setCancelling(false)}
        onCancelOrder={cancel}
      />
    </>
  );
}
