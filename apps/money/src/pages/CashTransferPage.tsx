import { Amount } from '@suanpan/shared-ui/amount';
import { TransferParts } from '../cash-transfers/TransferParts.tsx';
import { MoneySheet } from '../documents/MoneySheet.tsx';

interface CashTransferPageProps {
  id: string;
}

/** Money that went from one account to another, and what may be done with it. */
export function CashTransferPage({ id }: CashTransferPageProps) {
  return (
    <MoneySheet
      id={id}
      listHref="/money/transfers"
      parts={({ amount, fee, cashAccount, targetCashAccount }) => ({
        totals: <Amount value={amount} currency size="large" />,
        lines: <TransferParts from={cashAccount?.name ?? ''} to={targetCashAccount?.name ?? ''} amount={amount} fee={fee} />,
      })}
    />
  );
}
