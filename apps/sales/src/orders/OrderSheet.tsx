import { amountWords } from '@suanpan/money/amount-words';
import { formatAmount } from '@suanpan/money/format-amount';
import { useT } from '../texts.ts';
import styles from './OrderSheet.module.css';
import { plainDecimal, priceText } from '@suanpan/document-kit/decimal-text';
import type { Order } from './use-order.ts';

interface OrderSheetProps {
  order: Order;
  /** The seller. */
  company: string;
}

/** The printed form of an order: A4, header repeated on every page, amounts also in Chinese capitals. */
export function OrderSheet({ order, company }: OrderSheetProps) {
  const t = useT();
  const approver = order.history.find((entry) => entry.action === 'APPROVED')?.by.name;
  const maker = order.history.find((entry) => entry.action === 'CREATED')?.by.name;
  return (
    <article className={styles['sheet']} data-void={order.status === 'VOID' || undefined} data-void-label={t('print.void')}>
      <h2 className={styles['company']}>{company}</h2>
      <h3 className={styles['title']}>{t('print.title')}</h3>
      <SheetFacts order={order} />
      <SheetLines order={order} />
      <p className={styles['words']}>
        {t('print.words')}：<strong>{amountWords(order.gross)}</strong>
      </p>
      {order.note !== '' && (
        <p>
          {t('order.note')}：{order.note}
        </p>
      )}
      <footer className={styles['signatures']}>
        <span>
          {t('print.maker')}：{maker}
        </span>
        <span>
          {t('print.approver')}：{approver}
        </span>
        <span>{t('print.signature')}：</span>
      </footer>
    </article>
  );
}

function SheetFacts({ order }: { order: Order }) {
  const t = useT();
  const facts: readonly (readonly [string, string])[] = [
    [t('order.customer'), order.customer.name],
    [t('order.number'), order.number],
    [t('print.contact'), order.customer.contact],
    [t('order.date'), order.date],
    [t('print.phone'), order.customer.phone],
    [t('order.deliveryDate'), order.deliveryDate ?? ''],
    [t('print.address'), order.customer.address],
    [t('order.salesperson'), order.salesperson.name],
  ];
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}：</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function SheetLines({ order }: { order: Order }) {
  const t = useT();
  const hasDiscount = order.lines.some((line) => Number(line.discount) !== 0);
  const amountOf = (line: Order['lines'][number]): string => formatAmount(order.taxIncluded ? line.gross : line.net);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard
    <div className={styles['scroll']} role="region" aria-label={t('order.lines')} tabIndex={0}>
      <table className={styles['lines']}>
        <thead>
          <tr>
            <th>#</th>
            <th>{t('line.productShort')}</th>
            <th>{t('line.spec')}</th>
            <th>{t('line.unit')}</th>
            <th className={styles['number']}>{t('line.quantity')}</th>
            <th className={styles['number']}>{order.taxIncluded ? t('line.priceTaxed') : t('line.price')}</th>
            {hasDiscount && <th className={styles['number']}>{t('line.discount')}</th>}
            <th className={styles['number']}>{t('line.taxRate')}</th>
            <th className={styles['number']}>{t('line.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <td>{line.position}</td>
              <td>{line.product.name}</td>
              <td>{line.product.spec}</td>
              <td>{line.product.unit}</td>
              <td className={styles['number']}>{line.quantity}</td>
              <td className={styles['number']}>{formatAmount(priceText(line.price))}</td>
              {hasDiscount && <td className={styles['number']}>{Number(line.discount) === 0 ? '' : plainDecimal(line.discount)}</td>}
              <td className={styles['number']}>{plainDecimal(line.taxRate)}%</td>
              <td className={styles['number']}>{amountOf(line)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={hasDiscount ? 9 : 8} className={styles['sums']}>
              {t('order.linesCount', { count: order.lines.length })} · {t('order.net')} {formatAmount(order.net)} · {t('order.tax')}{' '}
              {formatAmount(order.tax)} · {t('order.gross')} <strong>{formatAmount(order.gross)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
