import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import type { Gap } from './Stack.tsx';
import styles from './Stack.module.css';

export interface InlineProps {
  gap?: Gap | undefined;
  /** Where the children stand in the line. */
  justify?: 'start' | 'between' | 'end' | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** Children side by side, wrapping when there is no room. Renders a `<div>`. */
export function Inline({ gap = 'normal', justify = 'start', children, className }: InlineProps) {
  return (
    <div className={classNames(styles.inline, className)} data-gap={gap} data-justify={justify}>
      {children}
    </div>
  );
}
