import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  title: ReactNode;
  /** What will happen and what cannot be taken back. */
  body: ReactNode;
  /** The act itself as a verb, never just OK. */
  confirmLabel: string;
  tone?: 'primary' | 'danger' | undefined;
  isOpen?: boolean | undefined;
  /** While its promise is pending the dialog waits; the caller closes it, and a rejection is the caller's to show. */
  onConfirm: () => void | Promise<void>;
  onCancel: () => void;
}

/** Asks before an act that matters. Renders a modal `alertdialog`. */
export function ConfirmDialog({ title, body, confirmLabel, tone = 'primary', isOpen = true, onConfirm, onCancel }: ConfirmDialogProps) {
  const messages = useMessages();
  const [isPending, setPending] = useState(false);
  const confirm = () => {
    setPending(true);
    void Promise.resolve()
      .then(onConfirm)
      .finally(() => setPending(false));
  };
  const footer = (
    <>
      <Button onPress={onCancel} isDisabled={isPending}>
        {messages.cancel}
      </Button>
      <Button tone={tone} onPress={confirm} isPending={isPending} autoFocus>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onCancel} footer={footer} size="small" role="alertdialog" isDismissable={!isPending}>
      {body}
    </Dialog>
  );
}
