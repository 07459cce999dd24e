import type { Fen } from '@suanpan/money/fen';
import { findDocuments } from '#business/trade/document-store.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isId } from '#kernel/ids/ids.ts';
import { checkCashAccount, checkMoney, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import type { Writing } from './write-document.ts';

/** What is entered of the money that a sale takes at once: where it comes to, and how much; all of the sale when left out. */
export interface CashEntries {
  readonly cashAccountId?: string | null | undefined;
  readonly cashAmount?: string | null | undefined;
}

/** The money that a sale takes at once, as its columns; none without an account. */
export type CashPart = Pick<TradeDocument, 'cashAccountId' | 'cashAmount'>;

const noCash: CashPart = { cashAccountId: null, cashAmount: null };

/**
 * Checks the money that a sale takes at once, which is for who may write receipts.
 *
 * Who may not, and writes a draft anew that somebody gave such a part, leaves it as it is: it is not theirs to take away either.
 */
export async function checkCashPart(
  work: Work,
  { entries, writing }: { readonly entries: CashEntries & { readonly type: string }; readonly writing: Writing },
  problems: DocumentProblems,
): Promise<CashPart> {
  const { cashAccountId, cashAmount } = entries;
  if (entries.type !== 'SALE') {
    if (cashAccountId != null || cashAmount != null) problems.add('cashAccountId', 'cash-of-sales-only');
    return noCash;
  }
  if (cashAccountId == null && cashAmount == null) {
    return work.actor.permissions.has('money.document.write') ? noCash : partOfReplaced(work, writing);
  }
  requirePermission(work.actor, 'money.document.write');
  return {
    cashAccountId: await checkCashAccount(work, { id: cashAccountId ?? '' }, problems),
    cashAmount: cashAmount == null ? null : checkMoney(cashAmount, 'cashAmount', { problems, min: '0.01' }),
  };
}

/** Notes when more is taken than the sale comes to: money beyond it is a receipt of its own, which leaves an advance. */
export function checkCashWithin({ cashAmount }: CashPart, gross: Fen, problems: DocumentProblems): void {
  if (cashAmount !== null && cashAmount > gross) problems.add('cashAmount', 'cash-exceeds-sale');
  problems.assertNone();
}

async function partOfReplaced({ tx }: Work, { replaces }: Writing): Promise<CashPart> {
  const [draft] = replaces != null && isId(replaces.id) ? await findDocuments(tx, [replaces.id]) : [];
  return draft?.type === 'SALE' ? { cashAccountId: draft.cashAccountId, cashAmount: draft.cashAmount } : noCash;
}
