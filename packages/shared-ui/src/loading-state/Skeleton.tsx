import styles from './LoadingState.module.css';

export interface SkeletonProps {
  /** How much of the line it takes, as a percentage; the whole line when absent. */
  width?: number | undefined;
  shape?: 'line' | 'figure' | 'block' | undefined;
}

/** The place of a text that is on its way. Renders a `<span>` hidden from assistive technology. */
export function Skeleton({ width = 100, shape = 'line' }: SkeletonProps) {
  return <span className={styles.skeleton} aria-hidden="true" data-shape={shape} style={{ inlineSize: `${String(width)}%` }} />;
}
