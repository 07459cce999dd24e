import { CancelDialog } from '@suanpan/document-kit/cancel-dialog';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useState } from 'react';
import { useT } from '../texts.ts';
import type { useOrderActions } from './use-order-actions.ts';
import type { Order } from './use-order.ts';

interface OrderActionsProps {
  order: Order;
  acts: ReturnType<typeof useOrderActions>;
  /** Whether this person may write receipts. */
  canReceive: boolean;
}

/** The buttons for what this person may do with the order now; the next step of its life is the primary one. */
export function OrderActions({ order, acts, canReceive }: OrderActionsProps) {
  const t = useT();
  const td = useDocumentT();
  const [isCancelling, setCancelling] = useState(false);
  const { isPending, submit, approve, close, cancel } = acts;
  const may = new Set(order.allowedActions);
  return (
    <>
      {may.has('SUBMIT') && (
        <Button tone="primary" isPending={isPending} onPress={() => void submit()}>
          {t('order.submit')}
        </Button>
      )}
      {may.has('APPROVE') && (
        <Button tone="primary" isPending={isPending} onPress={() => void approve()}>
          {t('order.approve')}
        </Button>
      )}
      {canReceive && order.status === 'APPROVED' && (
        <LinkButton href={`/purchasing/documents/new?order=${order.id}`} tone="primary">
          {t('order.receive')}
        </LinkButton>
      )}
      {may.has('EDIT') && <LinkButton href={`/purchasing/orders/${order.id}/edit`}>{t('action.edit')}</LinkButton>}
      {may.has('CLOSE') && (
        <Button isDisabled={isPending} onPress={() => void close()}>
          {t('order.close')}
        </Button>
      )}
      {may.has('CANCEL') && (
        <Button tone="danger" isDisabled={isPending} onPress={() => setCancelling(true)}>
          {td('act.void')}
        </Button>
      )}
      <CancelDialog
        title={t('order.voidTitle', { number: order.number })}
        isOpen={isCancelling}
        onClose={() => setCancelling(false)}
        onCancelOrder={cancel}
      />
    </>
  );
}
