import type { ReactNode } from 'react';
import styles from './HistoryList.module.css';

export interface HistoryEntry {
  readonly id: string;
  /** When, already formatted for the reader. */
  readonly at: string;
  readonly who: string;
  readonly what: ReactNode;
  readonly note?: ReactNode;
}

export interface HistoryListProps {
  entries: readonly HistoryEntry[];
  /** Names the list for assistive technology. */
  label?: string | undefined;
}

/** Who did what and when. Renders an `<ol>`. */
export function HistoryList({ entries, label }: HistoryListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <span>
            {entry.who} {entry.what}
            {entry.note === undefined ? null : <span className={styles.note}>{entry.note}</span>}
          </span>
          <time className={styles.at}>{entry.at}</time>
        </li>
      ))}
    </ol>
  );
}
