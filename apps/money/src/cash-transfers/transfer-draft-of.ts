import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { fenOf } from '../settling/settle-line.ts';
import type { CashTransferDraft } from './cash-transfer-draft.ts';

/** Returns what the form of a transfer of money begins with when a draft is changed. */
export function transferDraftOf({ date, note, cashAccount, targetCashAccount, amount, fee }: MoneyDocumentFragment): CashTransferDraft {
  return {
    date,
    note,
    cashAccountId: cashAccount?.id ?? '',
    targetCashAccountId: targetCashAccount?.id ?? '',
    amount,
    fee: fenOf(fee) === 0 ? '' : fee,
  };
}
