import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../button/Button.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { useMessages } from '../locale/use-messages.ts';
import type { QueuedToast, ToastQueue } from './toast-queue.ts';
import styles from './Toaster.module.css';

export interface ToasterProps {
  queue: ToastQueue;
  /** Milliseconds a toast stays; 6000 when absent, time enough to take something back. */
  timeout?: number | undefined;
}

/** Shows the toasts of a queue and announces them politely. Renders a `<section>` in the corner of the screen. */
export function Toaster({ queue, timeout = 6000 }: ToasterProps) {
  const messages = useMessages();
  const toasts = useSyncExternalStore(queue.subscribe, queue.list, queue.list);
  const [isHeld, setHeld] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- resting on it only holds the clock
    <section
      className={styles.region}
      aria-label={messages.notifications}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ol className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} timeout={isHeld || toast.tone === 'danger' ? null : timeout} onClose={queue.close} />
        ))}
      </ol>
    </section>
  );
}

interface ToastItemProps {
  readonly toast: QueuedToast;
  readonly timeout: number | null;
  readonly onClose: (id: string) => void;
}

function ToastItem({ toast, timeout, onClose }: ToastItemProps) {
  const messages = useMessages();
  const { id, text, tone = 'neutral', action } = toast;
  useEffect(() => {
    if (timeout === null) return;
    const timer = setTimeout(() => onClose(id), timeout);
    return () => clearTimeout(timer);
  }, [id, onClose, timeout]);
  const act = () => {
    action?.onPress();
    onClose(id);
  };
  return (
    <li className={styles.toast} data-tone={tone}>
      <span className={styles.text}>{text}</span>
      {action ? (
        <Button tone="quiet" size="small" className={styles.action} onPress={act}>
          {action.label}
        </Button>
      ) : null}
      <IconButton label={messages.close} icon="close" className={styles.close} onPress={() => onClose(id)} />
    </li>
  );
}
