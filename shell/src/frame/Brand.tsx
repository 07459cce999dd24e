import { Seal } from '@suanpan/shared-ui/seal';
import styles from './Brand.module.css';

/** The mark and the name of the product; the mark alone where there is little room. */
export function Brand() {
  return (
    <span className={styles['brand']}>
      <Seal />
      <span className={styles['word']}>Suanpan</span>
    </span>
  );
}
