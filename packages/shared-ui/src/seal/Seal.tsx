import styles from './Seal.module.css';

export interface SealProps {
  size?: 'small' | 'large' | undefined;
  /** Its name for assistive technology; decoration when absent. */
  label?: string | undefined;
}

/** The seal 算, the mark of the house. Renders a `<span>`. */
export function Seal({ size = 'small', label }: SealProps) {
  const semantics = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={styles.seal} data-size={size} lang="zh-CN" {...semantics}>
      算
    </span>
  );
}
