import type { ReactNode } from 'react';
import styles from './DocumentPaper.module.css';

export interface RecordSectionProps {
  title: ReactNode;
  children: ReactNode;
}

/** One part of a document's record. Renders a `<section>` with a small heading. */
export function RecordSection({ title, children }: RecordSectionProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{title}</h2>
      {children}
    </section>
  );
}
