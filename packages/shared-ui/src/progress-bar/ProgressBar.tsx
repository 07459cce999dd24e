import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** Names what is done, for assistive technology. */
  label: string;
  /** From 0 to `most`; null while nobody knows how much there is. */
  value: number | null;
  most: number;
}

/** How far long work has come. Renders a `progressbar`. */
export function ProgressBar({ label, value, most }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={classNames(styles.track)}
      aria-label={label}
      value={value ?? 0}
      maxValue={Math.max(most, 1)}
      isIndeterminate={value === null}
    >
      {({ percentage }) => (
        // The width of a bar is drawn, since an element's style attribute is what the page's policy refuses.
        <svg className={styles.drawing} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.bar} data-unknown={percentage === undefined || undefined} width={percentage ?? 30} height="1" />
        </svg>
      )}
    </AriaProgressBar>
  );
}
