import { type AccountLine, accountLineInputs } from '../account-lines/account-line.ts';
import type { Party } from '../documents/money-draft.ts';

/** Whether expenses are paid at once, or owed. */
export type ExpenseWay = 'paid' | 'owed';

/** Expenses while they are typed. */
export interface ExpenseDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly way: ExpenseWay;
  readonly party: Party | null;
  readonly cashAccountId: string;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly AccountLine[];
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function expenseInput({ way, party, cashAccountId, note, lines, ...head }: ExpenseDraft) {
  return {
    ...head,
    partyId: party?.id ?? null,
    // Without one it is owed; one that nobody chose is asked for.
    cashAccountId: way === 'paid' ? cashAccountId : null,
    note: note.trim(),
    lines: accountLineInputs(lines),
  };
}
