import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: ReactNode;
  /** Whether it stands for a whole page, whose heading it is then. */
  isPage?: boolean | undefined;
  body?: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
}

/** Says that there is nothing yet and what to do. Renders a `<div>`. */
export function EmptyState({ title, isPage = false, body, action }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={styles.state}>
      <Title className={styles.title}>{title}</Title>
      {body === undefined ? null : <p className={styles.body}>{body}</p>}
      {action}
    </div>
  );
}
