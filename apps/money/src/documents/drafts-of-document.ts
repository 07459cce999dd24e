import { freshKey } from '@suanpan/document-kit/fresh-key';
import type { AdvanceDraft } from '../advances/advance-draft.ts';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { fenOf, type SettleLine } from '../settling/settle-line.ts';
import type { MoneyDraft } from './money-draft.ts';
import { partyOf } from './party-of.ts';

/** Returns what the form of a receipt or payment begins with when a draft is changed; what else is open is read anew. */
export function moneyDraftOf(document: MoneyDocumentFragment): MoneyDraft {
  const { date, note, cashAccount, amount, discount } = document;
  return {
    date,
    note,
    party: partyOf(document),
    cashAccountId: cashAccount?.id ?? '',
    amount,
    discount: fenOf(discount) === 0 ? '' : discount,
    // What somebody saved stays as they saved it.
    isOldestFirst: false,
    lines: linesOf(document),
  };
}

/** Returns what the form of the use of an advance begins with when a draft is changed; what else is open is read anew. */
export function advanceDraftOf(document: MoneyDocumentFragment): AdvanceDraft {
  const { date, note, customer, advance } = document;
  return {
    date,
    note,
    side: customer ? 'customer' : 'supplier',
    party: partyOf(document),
    advances: advance ? [{ itemId: advance.id, number: advance.number, date: advance.date, open: advance.open }] : [],
    advanceItemId: advance?.id ?? '',
    lines: linesOf(document),
  };
}

function linesOf({ lines }: MoneyDocumentFragment): readonly SettleLine[] {
  return lines.flatMap(({ item, amount }) => {
    if (!item) return [];
    const { id, number, date, dueDate, open } = item;
    return [{ key: freshKey(), itemId: id, number, date, dueDate, open, amount: amount ?? '' }];
  });
}
