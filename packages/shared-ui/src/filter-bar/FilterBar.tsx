import type { ReactNode } from 'react';
import styles from './FilterBar.module.css';

export interface FilterBarProps {
  /** Chips, a search box, ranges: in the order in which people reach for them. */
  children: ReactNode;
}

/** What narrows a list, in one line above it that wraps. Renders a `<div>`. */
export function FilterBar({ children }: FilterBarProps) {
  return <div className={styles.bar}>{children}</div>;
}
