import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useT } from '../texts.ts';
import type { DeliveryKey } from './dead-letter-form.ts';
import { DeliveryFacts } from './DeliveryFacts.tsx';
import { useDelivery } from './use-delivery.ts';

interface DeliveryDialogProps {
  /** Which message, of which consumer. */
  delivery: DeliveryKey;
  onClose: () => void;
  /** Shows the dead letters of its company alone. */
  onCompany: () => void;
}

/** A message of a consumer, what became of it, and what can be done. Renders a modal dialog at the end of the page. */
export function DeliveryDialog({ delivery, onClose, onCompany }: DeliveryDialogProps) {
  const t = useT();
  const idOf = useFieldIds();
  const { message, isRead, error, refetch, act, replay, drop } = useDelivery(delivery);
  const [reason, setReason] = useState('');
  const isDead = message?.state === 'DEAD';
  return (
    <Dialog
      title={message ? `${message.topic} · ${message.consumer}` : t('letter.title')}
      isOpen
      onClose={onClose}
      size="side"
      footer={
        isDead ? (
          <>
            <Button tone="danger" onPress={() => void drop(reason)} isPending={act.isPending}>
              {t('letter.drop')}
            </Button>
            <Button tone="primary" onPress={() => void replay(reason)} isPending={act.isPending}>
              {t('letters.replay')}
            </Button>
          </>
        ) : (
          <Button onPress={onClose}>{t('letter.close')}</Button>
        )
      }
    >
      <Stack gap="wide">
        <ActFailure failure={act.failure} fieldIdOf={idOf} />
        {!isRead && (error ? <LoadFailure error={error} onRetry={refetch} /> : <LoadingState label={t('letter.title')} />)}
        {isRead && !message && <EmptyState title={t('letter.gone')} body={t('letter.goneBody')} />}
        {message && (
          <DeliveryFacts message={message} onCompany={onCompany}>
            {isDead && (
              <TextField
                id={idOf('reason')}
                label={t('letter.reason')}
                description={t('letter.reasonHint')}
                value={reason}
                onChange={setReason}
                maxLength={200}
                error={act.problemOf('reason')}
              />
            )}
          </DeliveryFacts>
        )}
      </Stack>
    </Dialog>
  );
}
