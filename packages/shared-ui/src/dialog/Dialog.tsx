import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { IconButton } from '../button/IconButton.tsx';
import { useMessages } from '../locale/use-messages.ts';
import styles from './Dialog.module.css';
import { useMeantPress } from './use-meant-press.ts';

export interface DialogProps {
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the bottom; the primary one last. */
  footer?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** `side` stands at the end of the page in its full height, and covers a phone's screen. */
  size?: 'small' | 'medium' | 'large' | 'side' | undefined;
  /** Whether Escape, a press outside and the cross close it; true when absent. */
  isDismissable?: boolean | undefined;
  /** `alertdialog` when an answer is needed. */
  role?: 'dialog' | 'alertdialog' | undefined;
}

/** A question or short form over the page; a sheet from below on a phone. Renders a modal `<section role="dialog">`. */
export function Dialog({ title, children, footer, isOpen, onClose, size = 'medium', isDismissable = true, role = 'dialog' }: DialogProps) {
  const messages = useMessages();
  const isMeant = useMeantPress(isOpen);
  return (
    <ModalOverlay
      className={classNames(styles.backdrop)}
      data-size={size}
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      shouldCloseOnInteractOutside={isMeant}
    >
      <Modal className={classNames(styles.modal)} data-size={size}>
        <AriaDialog className={classNames(styles.dialog)} role={role}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={classNames(styles.title)}>
              {title}
            </Heading>
            {isDismissable ? <IconButton label={messages.close} icon="close" onPress={onClose} slot="close" /> : null}
          </header>
          <div className={styles.body}>{children}</div>
          {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
