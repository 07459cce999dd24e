import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import styles from './StatusTag.module.css';

/** Where a thing stands. */
export type StatusTone = 'neutral' | 'waiting' | 'active' | 'done' | 'danger';

export interface StatusTagProps {
  tone: StatusTone;
  /** The word; the tint only repeats it. */
  children: ReactNode;
  className?: string | undefined;
}

/** A status as a word with a tint. Renders a `<span>`. */
export function StatusTag({ tone, children, className }: StatusTagProps) {
  return (
    <span className={classNames(styles.tag, className)} data-tone={tone}>
      {children}
    </span>
  );
}
