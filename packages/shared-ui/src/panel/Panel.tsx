import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import styles from './Panel.module.css';

export interface PanelProps {
  title?: ReactNode;
  /** A link or small button at the end of the title's line. */
  action?: ReactNode;
  /** Whether it fills the room around it. */
  isFull?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A titled sheet of the page. Renders a `<section>` named by its title. */
export function Panel({ title, action, isFull, children, className }: PanelProps) {
  const titleId = useId();
  return (
    <section
      className={classNames(styles.panel, className)}
      data-full={isFull || undefined}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title === undefined && action === undefined ? null : (
        <div className={styles.head}>
          {title === undefined ? null : (
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
          )}
          {action === undefined ? null : <div className={styles.action}>{action}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
