import type { DraftForm } from '@suanpan/document-kit/stored-draft';
import type { Fen } from '@suanpan/money/fen';
import { fenOf } from '../settling/settle-line.ts';

/** Money that goes from one account to another while it is typed; sums are decimals, empty while nothing is entered. */
export interface CashTransferDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly cashAccountId: string;
  readonly targetCashAccountId: string;
  /** What arrives. */
  readonly amount: string;
  /** What the bank takes on top of it. */
  readonly fee: string;
  readonly note: string;
}

/** What is known of drafts of transfers. */
export const cashTransferForm: DraftForm<CashTransferDraft> = {
  isDraft: (value): value is CashTransferDraft => typeof value === 'object' && value !== null && 'targetCashAccountId' in value,
  revive: (draft) => draft,
};

/** Returns everything that goes out of the first account. */
export function outgoingOf({ amount, fee }: Pick<CashTransferDraft, 'amount' | 'fee'>): Fen {
  return fenOf(amount) + fenOf(fee);
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function cashTransferInput({ amount, fee, note, ...head }: CashTransferDraft) {
  return { ...head, amount: amount === '' ? '0' : amount, fee: fee === '' ? '0' : fee, note: note.trim() };
}
