import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';

/** What a person types of a line of the bank's statement. */
export interface TypedLine {
  /** yyyy-mm-dd; empty while none is chosen. */
  readonly date: string;
  readonly incoming: string;
  readonly outgoing: string;
  /** Empty where the statement does not say. */
  readonly balance: string;
  readonly party: string;
  readonly note: string;
  readonly flowNumber: string;
}

/** Returns what is there at first: a line as it was typed, or nothing but the day. */
export function typedLineOf(line: BankLineRowFragment | null, today: string): TypedLine {
  if (line === null) return { date: today, incoming: '', outgoing: '', balance: '', party: '', note: '', flowNumber: '' };
  const { date, amount, balance, party, note, flowNumber } = line;
  const isOut = amount.startsWith('-');
  return { date, incoming: isOut ? '' : amount, outgoing: isOut ? amount.slice(1) : '', balance: balance ?? '', party, note, flowNumber };
}

/** Returns what the backend takes: one amount, below 0 for what went out; none where both sides or neither are filled, which it refuses. */
export function typedLineInput({ date, incoming, outgoing, balance, party, note, flowNumber }: TypedLine) {
  const out = outgoing === '' ? '' : `-${outgoing}`;
  const amount = incoming !== '' && out !== '' ? '' : incoming + out;
  return { date, amount, balance, party: party.trim(), note: note.trim(), flowNumber: flowNumber.trim() };
}
