import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import styles from './TopDialog.module.css';

export interface TopDialogProps {
  /** Names it for assistive technology. */
  label: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog without a head, near the top of the page; the whole screen on a phone. Renders a modal `<section role="dialog">`. */
export function TopDialog({ label, isOpen, onClose, children }: TopDialogProps) {
  return (
    <ModalOverlay
      className={classNames(styles.backdrop)}
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
      isDismissable
    >
      <Modal className={classNames(styles.modal)}>
        <AriaDialog className={classNames(styles.dialog)} aria-label={label}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
