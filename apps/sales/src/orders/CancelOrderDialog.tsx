import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextAreaField } from '@suanpan/shared-ui/text-area-field';
import { useState } from 'react';
import { useT } from '../texts.ts';

interface CancelOrderDialogProps {
  number: string;
  isOpen: boolean;
  onClose: () => void;
  /** Resolves to whether the order is cancelled now. */
  onCancelOrder: (reason: string) => Promise<boolean>;
}

/** Asks why an order is cancelled; without a reason nothing happens. */
export function CancelOrderDialog({ number, isOpen, onClose, onCancelOrder }: CancelOrderDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    setPending(true);
    const isDone = await onCancelOrder(reason.trim());
    setPending(false);
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={t('cancel.title', { number })}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="danger" isPending={isPending} onPress={() => void submit()}>
            {t('action.cancelOrder')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('cancel.body')}</p>
        <TextAreaField
          label={t('cancel.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          error={isTried && reason.trim() === '' ? t('cancel.reasonMissing') : undefined}
        />
      </Stack>
    </Dialog>
  );
}
