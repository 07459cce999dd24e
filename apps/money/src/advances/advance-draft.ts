import type { Fen } from '@suanpan/money/fen';
import type { Party } from '../documents/money-draft.ts';
import { fenOf, type SettleLine, settledOldestFirst, settledSum, settlesOf } from '../settling/settle-line.ts';

/** Whose advance is used: one received from a customer, or one paid to a supplier. */
export type AdvanceSide = 'customer' | 'supplier';

/** For each side, what an advance is and what it is used for. */
export const sideItems = {
  customer: ['CUSTOMER_ADVANCE', 'RECEIVABLE'],
  supplier: ['SUPPLIER_ADVANCE', 'PAYABLE'],
} as const;

/** An advance that can be used. */
export interface Advance {
  readonly itemId: string;
  readonly number: string;
  readonly date: string;
  /** What is left of it, a decimal. */
  readonly open: string;
}

/** The use of an advance while it is typed. */
export interface AdvanceDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly side: AdvanceSide;
  readonly party: Party | null;
  readonly advances: readonly Advance[];
  /** The item of the advance that is used; empty while none is chosen. */
  readonly advanceItemId: string;
  readonly note: string;
  readonly lines: readonly SettleLine[];
}

/** Returns what is left of the advance that is chosen. */
function advanceLeft({ advances, advanceItemId }: Pick<AdvanceDraft, 'advances' | 'advanceItemId'>): Fen {
  return fenOf(advances.find(({ itemId }) => itemId === advanceItemId)?.open ?? '');
}

/** Returns the draft with another advance chosen, which settles what is due first. */
export function chosenAdvance(draft: AdvanceDraft, advanceItemId: string): AdvanceDraft {
  const next = { ...draft, advanceItemId };
  return { ...next, lines: settledOldestFirst(next.lines, advanceLeft(next)) };
}

/** Returns what the advance leaves after settling; below 0 when more is settled than is left of it. */
export function advanceRest(draft: AdvanceDraft): Fen {
  return advanceLeft(draft) - settledSum(draft.lines);
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function advanceInput({ advanceItemId, date, note, lines }: AdvanceDraft) {
  return { advanceItemId, date, note: note.trim(), settles: settlesOf(lines) };
}
