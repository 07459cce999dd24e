import { Amount } from '@suanpan/shared-ui/amount';
import { useT } from '../texts.ts';
import styles from './OrderLineTable.module.css';
import { plainDecimal, priceText } from '@suanpan/document-kit/decimal-text';
import { shownLine } from '@suanpan/document-kit/shown-line';
import { isUnderWay } from '@suanpan/document-kit/order-life';
import { type Progress, ProgressCells, ProgressHeads } from './OrderLineProgress.tsx';
import type { Order } from './use-order.ts';

interface OrderLineTableProps {
  order: Order;
}

type Line = Order['lines'][number];

/** The lines of an order, read-only. Renders a ruled table; on a phone each line takes two rows without rules between its parts. */
export function OrderLineTable({ order }: OrderLineTableProps) {
  const t = useT();
  const hasDiscount = order.lines.some((line) => Number(line.discount) !== 0);
  const progress = isUnderWay(order)
    ? { withReserved: order.status === 'APPROVED' && order.lines.some(({ reserved }) => reserved !== null) }
    : null;
  return (
    <table className={styles['lines']} aria-label={t('order.lines')}>
      <thead>
        <tr>
          <th>#</th>
          <th>{t('line.productShort')}</th>
          <th>{t('line.spec')}</th>
          <th className={styles['number']}>{t('line.quantity')}</th>
          <th>{t('line.unit')}</th>
          {progress && <ProgressHeads {...progress} />}
          <th className={styles['number']}>{t(order.taxIncluded ? 'line.priceTaxed' : 'line.price')}</th>
          {hasDiscount && <th className={styles['number']}>{t('line.discount')}</th>}
          <th className={styles['number']}>{t('line.taxRate')}</th>
          <th className={styles['number']}>{t('line.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            hasDiscount={hasDiscount}
            progress={progress}
            amount={order.taxIncluded ? line.gross : line.net}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineRowProps {
  line: Line;
  hasDiscount: boolean;
  /** Null before the order is approved. */
  progress: Progress | null;
  /** What the price gives: with tax where prices include it. */
  amount: string;
}

function LineRow({ line, hasDiscount, progress, amount }: LineRowProps) {
  const { quantity, price, unit } = shownLine(line);
  const places = priceText(price ?? '0').split('.')[1]?.length ?? 2;
  return (
    <tr>
      <td className={styles['position']}>{line.position}</td>
      <td className={styles['product']}>{line.product.name}</td>
      <td className={styles['spec']}>{line.product.spec}</td>
      <td className={styles['number']}>{plainDecimal(quantity ?? '')}</td>
      <td>{unit}</td>
      {progress && <ProgressCells line={line} {...progress} />}
      <td className={styles['price']}>
        <Amount value={price} places={places} />
      </td>
      {hasDiscount && <td className={styles['discount']}>{Number(line.discount) === 0 ? '' : `${plainDecimal(line.discount)}%`}</td>}
      <td className={styles['rate']}>{plainDecimal(line.taxRate)}%</td>
      <td className={styles['amount']}>
        <Amount value={amount} />
      </td>
    </tr>
  );
}
