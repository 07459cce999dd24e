import { accountLinesOf } from '../account-lines/account-line.ts';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { partyOf } from '../documents/party-of.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** Returns what the form of a receivable or payable begins with when a draft is changed. */
export function claimDraftOf(document: MoneyDocumentFragment): ClaimDraft {
  const { date, dueDate, note, taxIncluded } = document;
  return { date, note, taxIncluded, dueDate: dueDate ?? '', party: partyOf(document), lines: accountLinesOf(document) };
}
