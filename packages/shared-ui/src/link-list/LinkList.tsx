import type { ReactNode } from 'react';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import styles from './LinkList.module.css';

export interface LinkListItem {
  readonly id: string;
  readonly label: ReactNode;
  /** A number or an amount at the end of the line. */
  readonly value: ReactNode;
  /** Null when it leads nowhere. */
  readonly href: string | null;
  /** What the entry means to the reader, as a dot before it; none when absent. */
  readonly tone?: 'neutral' | 'waiting' | 'active' | 'danger' | undefined;
}

export interface LinkListProps {
  items: readonly LinkListItem[];
}

/** Short entries that each lead somewhere, such as what is to be done. Renders a `<ul>` of links. */
export function LinkList({ items }: LinkListProps) {
  const follow = useFollowLink();
  return (
    <ul className={styles.list}>
      {items.map(({ id, label, value, href, tone }) => (
        <li key={id}>
          <a className={styles.entry} {...(href !== null && { href, onClick: follow })} data-tone={tone}>
            {tone === undefined ? null : <span className={styles.dot} aria-hidden="true" />}
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
