import { useTexts } from '@suanpan/app-kit/use-texts';
import type { ReactNode } from 'react';
import styles from './Inspector.module.css';
import { texts } from './texts.ts';

interface InspectorTableProps {
  /** The keys of the columns' headings. */
  columns: readonly Parameters<typeof texts.text>[0][];
  /** The rows. */
  children: ReactNode;
}

/** A table of facts, whose heading stays in sight. Renders a `<table>`. */
export function InspectorTable({ columns, children }: InspectorTableProps) {
  const t = useTexts(texts);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
