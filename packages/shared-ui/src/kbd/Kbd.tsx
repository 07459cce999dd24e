import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

export interface KbdProps {
  /** The keys, such as `Ctrl S`. */
  children: ReactNode;
}

/** A key or chord, shown where it acts. Renders a `<kbd>`; hidden on a phone, where there are no keys. */
export function Kbd({ children }: KbdProps) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
