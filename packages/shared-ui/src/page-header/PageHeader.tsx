import { type ReactNode, useContext } from 'react';
import { IconButton } from '../button/IconButton.tsx';
import { RecordWalkContext } from '../record-walk/record-walk-context.ts';
import { useMessages } from '../locale/use-messages.ts';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  title: ReactNode;
  /** A few words beside the title, such as a count. */
  subtitle?: ReactNode;
  /** A status tag, or that the draft is saved. */
  status?: ReactNode;
  /** Buttons at the end; the primary one last. */
  actions?: ReactNode;
  onBack?: (() => void) | undefined;
}

/** The head of a page: what it is, how it stands, what can be done. Renders a `<header>` with the page's `<h1>`. */
export function PageHeader({ title, subtitle, status, actions, onBack }: PageHeaderProps) {
  const messages = useMessages();
  const walk = useContext(RecordWalkContext);
  return (
    <header className={styles.header}>
      {onBack ? <IconButton label={messages.backHome} icon="chevron-left" onPress={onBack} className={styles.back} /> : null}
      <h1 className={styles.title}>{title}</h1>
      {subtitle === undefined ? null : <span className={styles.subtitle}>{subtitle}</span>}
      {status}
      {onBack && walk?.inHead}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
