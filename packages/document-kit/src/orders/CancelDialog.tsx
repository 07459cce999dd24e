import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextAreaField } from '@suanpan/shared-ui/text-area-field';
import { useState } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';

export interface CancelDialogProps {
  title: string;
  /** What is asked, where that is not to void an order. */
  words?: { readonly body: string; readonly reason: string; readonly act: string };
  isOpen: boolean;
  onClose: () => void;
  /** Resolves to whether it is done. */
  onCancelOrder: (reason: string) => Promise<boolean>;
}

/** Asks why an order is voided, or a quotation is given up; without a reason nothing happens. */
export function CancelDialog({ title, words, isOpen, onClose, onCancelOrder }: CancelDialogProps) {
  const t = useDocumentT();
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
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('act.cancel')}</Button>
          <Button tone="danger" isPending={isPending} onPress={() => void submit()}>
            {words?.act ?? t('act.void')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{words?.body ?? t('void.bodyDraft')}</p>
        <TextAreaField
          label={words?.reason ?? t('void.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          error={isTried && reason.trim() === '' ? t('void.reasonMissing') : undefined}
        />
      </Stack>
    </Dialog>
  );
}
