import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: ReactNode;
  body?: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
}

/** Says that there is nothing yet and what to do. Renders a `<div>`. */
export function EmptyState({ title, body, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {body === undefined ? null : <p className={styles.body}>{body}</p>}
      {action}
    </div>
  );
}
