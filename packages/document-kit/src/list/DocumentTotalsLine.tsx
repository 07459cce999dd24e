import { formatAmount } from '@suanpan/money/format-amount';
import { useDocumentT } from '../texts/document-texts.ts';
import type { DocumentTotals } from './use-document-list.ts';

interface DocumentTotalsLineProps {
  totals: DocumentTotals;
}

/** The sums of everything that the filters let through, not of this page only. Sums of nothing are left out. */
export function DocumentTotalsLine({ totals: { count, net, tax, gross, amount } }: DocumentTotalsLineProps) {
  const t = useDocumentT();
  const parts = [t('list.count', { count })];
  if (isSum(gross)) parts.push(t('list.sums', { net: formatAmount(net), tax: formatAmount(tax), gross: formatAmount(gross) }));
  if (isSum(amount)) parts.push(t('list.amount', { amount: formatAmount(amount) }));
  return <>{parts.join(' · ')}</>;
}

function isSum(decimal: string): boolean {
  return /[1-9]/.test(decimal);
}
