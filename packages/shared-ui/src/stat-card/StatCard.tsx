import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import styles from './StatCard.module.css';

export interface StatCardProps {
  label: ReactNode;
  /** The figure, formatted, usually an Amount. */
  value: ReactNode;
  /** One line below the figure. */
  hint?: ReactNode;
  /** What the hint means to the reader. */
  tone?: 'neutral' | 'good' | 'bad' | undefined;
  /** A Sparkline. */
  trend?: ReactNode;
  /** Makes the whole card a link. */
  href?: string | undefined;
  children?: ReactNode;
}

/** One figure that matters. Renders a `<div>`, or an `<a>` when it leads somewhere. */
export function StatCard({ label, value, hint, tone = 'neutral', trend, href, children }: StatCardProps) {
  const follow = useFollowLink();
  const labelId = useId();
  const body = (
    <>
      <span className={styles.label} id={labelId}>
        {label}
      </span>
      <strong className={styles.value}>{value}</strong>
      {hint === undefined ? null : (
        <span className={styles.hint} data-tone={tone}>
          {hint}
        </span>
      )}
      {trend === undefined ? null : <span className={styles.trend}>{trend}</span>}
      {children}
    </>
  );
  if (href === undefined) {
    return (
      <div className={styles.card} role="group" aria-labelledby={labelId}>
        {body}
      </div>
    );
  }
  return (
    <a className={styles.card} href={href} onClick={follow}>
      {body}
    </a>
  );
}
