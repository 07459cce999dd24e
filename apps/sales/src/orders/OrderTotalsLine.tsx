import { formatAmount } from '@suanpan/money/format-amount';
import { useT } from '../texts.ts';

interface OrderTotalsLineProps {
  count: number;
  totals: { readonly net: string; readonly tax: string; readonly gross: string };
}

/** The sums of everything that the filters let through, not of this page only. */
export function OrderTotalsLine({ count, totals }: OrderTotalsLineProps) {
  const t = useT();
  return (
    <>{t('orders.totals', { count, net: formatAmount(totals.net), tax: formatAmount(totals.tax), gross: formatAmount(totals.gross) })}</>
  );
}
