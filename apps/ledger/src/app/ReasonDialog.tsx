import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextAreaField } from '@suanpan/shared-ui/text-area-field';
import { useState } from 'react';
import { useT } from '../texts.ts';

interface ReasonDialogProps {
  title: string;
  /** What will happen. */
  body: string;
  /** The act as a verb. */
  confirmLabel: string;
  isOpen: boolean;
  onClose: () => void;
  /** Resolves to whether it is done. */
  onConfirm: (reason: string) => Promise<boolean>;
}

/** Asks why something is done that others will want to understand; without a reason nothing happens. */
export function ReasonDialog({ title, body, confirmLabel, isOpen, onClose, onConfirm }: ReasonDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    setPending(true);
    const isDone = await onConfirm(reason.trim());
    setPending(false);
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="danger" isPending={isPending} onPress={() => void submit()}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{body}</p>
        <TextAreaField
          label={t('reason.label')}
          value={reason}
          onChange={setReason}
          isRequired
          error={isTried && reason.trim() === '' ? t('reason.missing') : undefined}
        />
      </Stack>
    </Dialog>
  );
}
