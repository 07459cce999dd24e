import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import styles from './Stack.module.css';

export interface CardGridProps {
  /** `figures` for four narrow cards, `halves` for two, `main-and-side` for two thirds beside one third, `thirds` for three. */
  columns?: 'figures' | 'halves' | 'thirds' | 'main-and-side' | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** Cards in equal columns that fold on a narrow screen. Renders a `<div>`. */
export function CardGrid({ columns = 'figures', children, className }: CardGridProps) {
  return (
    <div className={classNames(styles.cards, className)} data-columns={columns}>
      {children}
    </div>
  );
}
