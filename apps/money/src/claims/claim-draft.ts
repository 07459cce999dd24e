import { type AccountLine, accountLineInputs, noRate } from '../account-lines/account-line.ts';
import type { Party } from '../documents/money-draft.ts';

/** Which way something is owed. */
export type ClaimKind = 'RECEIVABLE' | 'PAYABLE';

/** Whoever owes or is owed, with their credit days as far as they are known. */
export interface ClaimParty extends Party {
  readonly creditDays?: number;
}

/** A receivable or payable while it is typed. */
export interface ClaimDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  /** yyyy-mm-dd; empty for the credit days of the party. */
  readonly dueDate: string;
  readonly party: ClaimParty | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly AccountLine[];
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function claimInput(type: ClaimKind, { date, dueDate, party, taxIncluded, note, lines }: ClaimDraft) {
  const sent = accountLineInputs(lines);
  return {
    type,
    date,
    dueDate: dueDate === '' ? null : dueDate,
    partyId: party?.id ?? '',
    taxIncluded,
    note: note.trim(),
    lines: type === 'RECEIVABLE' ? sent : sent.map((line) => ({ ...line, taxRate: null })),
  };
}

/** Returns the lines as they count: those of a payable have no tax. */
export function claimLines(type: ClaimKind, lines: readonly AccountLine[]): readonly AccountLine[] {
  return type === 'RECEIVABLE' ? lines : lines.map((line) => ({ ...line, taxRate: noRate }));
}

/** Returns when it is due by the credit days of the party; null while they or its day are not known. */
export function usualDueDate({ date, party }: Pick<ClaimDraft, 'date' | 'party'>): string | null {
  const day = Date.parse(`${date}T00:00:00Z`);
  if (party?.creditDays === undefined || Number.isNaN(day)) return null;
  return new Date(day + party.creditDays * 86_400_000).toISOString().slice(0, 10);
}
