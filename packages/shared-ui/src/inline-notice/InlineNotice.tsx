import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import styles from './InlineNotice.module.css';

export interface InlineNoticeProps {
  /** What the notice means; `danger` is announced at once. */
  tone?: 'info' | 'success' | 'waiting' | 'danger' | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** A link or button at its end. */
  action?: ReactNode;
}

const icons = { info: 'info', success: 'check', waiting: 'info', danger: 'warning' } as const;

/** A remark within the page that stays. Renders a `<div>` with role `status`, or `alert` for danger. */
export function InlineNotice({ tone = 'info', title, children, action }: InlineNoticeProps) {
  return (
    <div className={styles.notice} role={tone === 'danger' ? 'alert' : 'status'} data-tone={tone}>
      <Icon name={icons[tone]} className={styles.icon} />
      <div className={styles.text}>
        {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
