import { Amount } from '@suanpan/shared-ui/amount';
import { useT } from '../texts.ts';
import styles from './OrderSums.module.css';

interface OrderSumsProps {
  /** Decimal strings. */
  net: string;
  tax: string;
  gross: string;
}

/** Net, tax and gross of a document; the gross is what counts. */
export function OrderSums({ net, tax, gross }: OrderSumsProps) {
  const t = useT();
  return (
    <div role="group" aria-label={t('order.sums')} className={styles['sums']}>
      <span className={styles['part']}>
        {t('order.net')} <Amount value={net} />
      </span>
      <span className={styles['part']}>
        {t('order.tax')} <Amount value={tax} />
      </span>
      <span className={styles['whole']}>
        {t('order.gross')} <Amount value={gross} size="large" currency />
      </span>
    </div>
  );
}
