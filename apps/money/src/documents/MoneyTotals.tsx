import { fenToDecimal } from '@suanpan/money/fen';
import { formatAmount } from '@suanpan/money/format-amount';
import { Amount } from '@suanpan/shared-ui/amount';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { fenOf } from '../settling/settle-line.ts';
import { useT } from '../texts.ts';

interface MoneyTotalsProps {
  document: Pick<MoneyDocumentFragment, 'type' | 'amount' | 'discount' | 'lines'>;
}

/** What a document of money comes to: what is let off, what is settled, and the money. */
export function MoneyTotals({ document: { type, amount, discount, lines } }: MoneyTotalsProps) {
  const t = useT();
  const settled = fenToDecimal(lines.reduce((sum, line) => sum + fenOf(line.amount ?? ''), 0));
  if (type === 'APPLY_ADVANCE') return <Amount value={settled} currency size="large" />;
  return (
    <>
      {fenOf(discount) !== 0 && <span>{t('money.letOff', { amount: formatAmount(discount) })} </span>}
      <span>{t('settle.sum', { amount: formatAmount(settled) })} </span>
      <Amount value={amount} currency size="large" />
    </>
  );
}
