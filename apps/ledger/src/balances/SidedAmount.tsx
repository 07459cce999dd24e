import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import { useT } from '../texts.ts';

interface SidedAmountProps {
  /** Signed by debit. */
  balance: Fen;
}

/** A balance with the side on which it stands; even ones say so. */
export function SidedAmount({ balance }: SidedAmountProps) {
  const t = useT();
  if (balance === 0) return <>{t('balances.even')}</>;
  return (
    <>
      {t(balance > 0 ? 'direction.DEBIT' : 'direction.CREDIT')} <Amount value={fenToDecimal(Math.abs(balance))} />
    </>
  );
}
