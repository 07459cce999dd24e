import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.tsx';
import styles from './Chart.module.css';

export interface SparklineProps {
  /** What the line says in words, such as 近 12 周上升; decoration when absent. */
  label?: string | undefined;
  values: readonly number[];
}

/** The shape of a movement, without figures. Renders an `<svg>` and its words for assistive technology. */
export function Sparkline({ label, values }: SparklineProps) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map(
    (value, index) => `${((index / Math.max(values.length - 1, 1)) * 200).toFixed(1)},${(24 - ((value - low) / span) * 20).toFixed(1)}`,
  );
  return (
    <>
      <svg className={styles.spark} viewBox="0 0 200 28" preserveAspectRatio="none" aria-hidden="true">
        <polyline className={styles.line} data-series="0" points={points.join(' ')} />
      </svg>
      {label === undefined ? null : <VisuallyHidden>{label}</VisuallyHidden>}
    </>
  );
}
