import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import styles from './Stack.module.css';

/** The space between neighbours, from tight to wide. */
export type Gap = 'tight' | 'normal' | 'wide';

export interface StackProps {
  gap?: Gap | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** Children one below the other. Renders a `<div>`. */
export function Stack({ gap = 'normal', children, className }: StackProps) {
  return (
    <div className={classNames(styles.stack, className)} data-gap={gap}>
      {children}
    </div>
  );
}
