import type { ReactNode } from 'react';
import styles from './FormGrid.module.css';

export interface FormGridProps {
  /** Columns on a desk; 4 when absent. A phone has one. */
  columns?: 1 | 2 | 3 | 4 | undefined;
  children: ReactNode;
}

/** Fields in even columns. Renders a `<div>`. */
export function FormGrid({ columns = 4, children }: FormGridProps) {
  return (
    <div className={styles.grid} data-columns={columns}>
      {children}
    </div>
  );
}
