import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { useMessages } from '../locale/use-messages.ts';
import styles from './ErrorState.module.css';

export interface ErrorStateProps {
  /** What could not be done. */
  title: ReactNode;
  /** Whether it stands for a whole page, whose heading it is then. */
  isPage?: boolean | undefined;
  /** What is safe, and what happens now. */
  body?: ReactNode;
  /** The stable code, such as `SP-LOAD-007`. */
  code?: string | undefined;
  /** The id of the request, for whoever helps. */
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
  onReport?: (() => void) | undefined;
  /** 重试 when absent. */
  retryLabel?: string | undefined;
  /** What `onReport` does, where it is not reporting itself. */
  reportLabel?: string | undefined;
}

/** Says what failed, what is safe and what to do. Renders a `<div role="alert">`; its code can be copied. */
export function ErrorState({ title, isPage = false, body, code, requestId, onRetry, onReport, retryLabel, reportLabel }: ErrorStateProps) {
  const Title = isPage ? 'h1' : 'p';
  const messages = useMessages();
  const facts = [code, requestId === undefined ? undefined : `${messages.requestId} ${requestId}`].filter((fact) => fact !== undefined);
  return (
    <div className={styles.state} role="alert">
      <Title className={styles.title}>{title}</Title>
      {body === undefined ? null : <p className={styles.body}>{body}</p>}
      {facts.length > 0 ? <CopyableFacts text={facts.join(' · ')} /> : null}
      {onRetry || onReport ? (
        <div className={styles.actions}>
          {onRetry ? <Button onPress={onRetry}>{retryLabel ?? messages.retry}</Button> : null}
          {onReport ? <Button onPress={onReport}>{reportLabel ?? messages.report}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}

function CopyableFacts({ text }: { text: string }) {
  const messages = useMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without permission the text still stands there, to be selected by hand.
      () => setCopied(false),
    );
  };
  return (
    <div className={styles.facts}>
      <code className={styles.code}>{text}</code>
      <Button tone="quiet" size="small" onPress={copy}>
        {isCopied ? messages.copied : messages.copy}
      </Button>
    </div>
  );
}
