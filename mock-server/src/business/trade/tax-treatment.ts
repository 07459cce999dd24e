import type { Fen } from '@suanpan/money/fen';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import type { Taxpayer } from '#business/ledger/parameter.ts';
import { credit, debit, type VoucherLineDraft } from '#business/ledger/voucher.ts';

/** Returns what a bought line costs: its net, or with its tax where that cannot be deducted. */
export function boughtCost({ net, gross }: Pick<LineAmounts, 'net' | 'gross'>, taxpayer: Taxpayer): Fen {
  return taxpayer === 'general' ? net : gross;
}

/** Returns the line of the input tax, none where it is part of the cost; red for what goes back. */
export function inputTaxLines(tax: Fen, taxpayer: Taxpayer): readonly VoucherLineDraft[] {
  return taxpayer === 'general' ? [debit(accounts.inputTax, tax)] : [];
}

/** Returns the line of the tax on what is sold; red for what comes back. */
export function outputTaxLine(tax: Fen, taxpayer: Taxpayer): VoucherLineDraft {
  return credit(taxpayer === 'general' ? accounts.outputTax : accounts.levyTax, tax);
}
