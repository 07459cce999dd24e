import type { ReactNode } from 'react';
import styles from './DescriptionList.module.css';

export interface DescriptionItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** What the value means to the reader. */
  readonly tone?: 'neutral' | 'faint' | 'strong' | 'danger' | undefined;
}

export interface DescriptionListProps {
  items: readonly DescriptionItem[];
  /** `rows` puts the value at the end of the label's line; `columns` puts it below, in a grid. */
  layout?: 'rows' | 'columns' | undefined;
}

/** Labels and what they stand for. Renders a `<dl>`. */
export function DescriptionList({ items, layout = 'rows' }: DescriptionListProps) {
  return (
    <dl className={styles.list} data-layout={layout}>
      {items.map(({ id, label, value, tone = 'neutral' }) => (
        <div key={id} className={styles.item} data-tone={tone}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
