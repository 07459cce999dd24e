import { partText } from '@suanpan/document-kit/line-part';
import { useT } from '../texts.ts';
import styles from './OrderLineTable.module.css';
import type { Order } from './use-order.ts';

/** What is shown of how far lines are delivered. */
export interface Progress {
  /** Whether what is reserved is shown, too: to whoever may see stock, while the order is open. */
  withReserved: boolean;
}

/** The heads over how far lines are delivered. Renders `<th>`. */
export function ProgressHeads({ withReserved }: Progress) {
  const t = useT();
  return (
    <>
      <th className={styles['number']}>{t('line.delivered')}</th>
      <th className={styles['number']}>{t('line.open')}</th>
      {withReserved && <th className={styles['number']}>{t('line.reserved')}</th>}
    </>
  );
}

/** How far a line is delivered. Renders `<td>`; on a phone each says what it is. */
export function ProgressCells({ line, withReserved }: Progress & { line: Order['lines'][number] }) {
  const t = useT();
  return (
    <>
      <td className={styles['progress']} data-label={t('line.delivered')}>
        {partText(line, line.delivered)}
      </td>
      <td className={styles['progress']} data-label={t('line.open')}>
        {partText(line, line.open)}
      </td>
      {withReserved && (
        <td className={styles['progress']} data-label={t('line.reserved')}>
          {partText(line, line.reserved ?? '0')}
        </td>
      )}
    </>
  );
}
