import { useSession } from '@suanpan/app-kit/use-session';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';
import styles from './StatementSheet.module.css';

interface StatementSheetProps {
  title: string;
  /** The number of the form, e.g. 会小企01表. */
  form: string;
  /** What it is of: a day, or a month. */
  when: string;
  children: ReactNode;
}

/** A statement as it is printed on A4: its name, whose and of when it is, and its lines. */
export function StatementSheet({ title, form, when, children }: StatementSheetProps) {
  const t = useT();
  const { company } = useSession();
  return (
    <article className={styles['sheet']}>
      <h2 className={styles['title']}>{title}</h2>
      <div className={styles['facts']}>
        <span>{t('sheet.company', { name: company.name })}</span>
        <span>{when}</span>
        <span>
          {form} · {t('sheet.unit')}
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard */}
      <div className={styles['scroll']} role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </article>
  );
}
