import type { ReactNode } from 'react';
import styles from './DocumentPaper.module.css';

export interface DocumentPaperProps {
  /** A heading in the middle of the paper, as on a voucher. */
  heading?: ReactNode;
  /** Header fields: a FormGrid, or a DescriptionList in columns. */
  fields?: ReactNode;
  /** The lines: an EntryGrid or a LineTable. */
  children: ReactNode;
  /** Below the lines, such as who signed. */
  signatures?: ReactNode;
  /** What can be done, at the start of the bar that sticks to the bottom. */
  actions?: ReactNode;
  /** The sums, at the end of that bar. */
  totals?: ReactNode;
  /** The record at the side: RecordSections. */
  aside?: ReactNode;
}

/** A document as paper with its record at the side. Renders an `<article>` and, when there is a record, an `<aside>`. */
export function DocumentPaper({ heading, fields, children, signatures, actions, totals, aside }: DocumentPaperProps) {
  const hasBar = actions !== undefined || totals !== undefined;
  return (
    <div className={styles.split} data-with-aside={aside === undefined ? undefined : true}>
      <article className={styles.paper}>
        {heading === undefined ? null : <div className={styles.heading}>{heading}</div>}
        {fields === undefined ? null : <div className={styles.fields}>{fields}</div>}
        <div className={styles.lines}>{children}</div>
        {signatures === undefined ? null : <div className={styles.signatures}>{signatures}</div>}
        {hasBar ? (
          <div className={styles.bar}>
            {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
            {totals === undefined ? null : <div className={styles.totals}>{totals}</div>}
          </div>
        ) : null}
      </article>
      {aside === undefined ? null : <aside className={styles.aside}>{aside}</aside>}
    </div>
  );
}
