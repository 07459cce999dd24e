import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { freshKey } from '@suanpan/document-kit/fresh-key';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { partyOf } from '../documents/party-of.ts';
import { type ExpenseDraft, noRate } from './expense-draft.ts';

/** Returns what the form of expenses begins with when a draft is changed. */
export function expenseDraftOf(document: MoneyDocumentFragment): ExpenseDraft {
  const { date, note, cashAccount, taxIncluded, lines } = document;
  return {
    date,
    note,
    way: cashAccount ? 'paid' : 'owed',
    party: partyOf(document),
    cashAccountId: cashAccount?.id ?? '',
    taxIncluded,
    lines: lines.map(({ account, summary, amount, taxRate }) => ({
      key: freshKey(),
      account,
      summary: summary ?? '',
      amount: amount ?? '',
      taxRate: taxRate === null ? noRate : plainDecimal(taxRate),
    })),
  };
}
