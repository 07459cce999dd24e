import { accountLinesOf } from '../account-lines/account-line.ts';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { partyOf } from '../documents/party-of.ts';
import type { ExpenseDraft } from './expense-draft.ts';

/** Returns what the form of expenses begins with when a draft is changed. */
export function expenseDraftOf(document: MoneyDocumentFragment): ExpenseDraft {
  const { date, note, cashAccount, taxIncluded } = document;
  return {
    date,
    note,
    way: cashAccount ? 'paid' : 'owed',
    party: partyOf(document),
    cashAccountId: cashAccount?.id ?? '',
    taxIncluded,
    lines: accountLinesOf(document),
  };
}
