import { createHash } from 'node:crypto';
import type { BankEntry } from './bank-line.ts';

/**
 * Returns what tells each row of a file from any other of its account, so that a line is taken in once.
 *
 * The bank's flow number does, with the day and the amount: some banks give a payment and its fee one number. Without a number it is all that
 * the row says, and which one it is among equal ones of the file, as two equal payments of a day are two.
 */
export function markEntries(entries: readonly BankEntry[]): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const { date, amount, balance, party, note, flowNumber } = entry;
    if (flowNumber !== '') return `F${digest([flowNumber, date, amount])}`;
    const said = digest([date, amount, balance, party, note]);
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    return `H${said} ${nth}`;
  });
}

/** Returns what tells a line that somebody typed from any other: itself, as two may say the same, and no file has it. */
export function markOfTyped(id: string): string {
  return `T${id}`;
}

/** The SQL condition of lines under the alias `l` that somebody typed. */
export const isTypedLine = `l.fingerprint LIKE 'T%'`;

function digest(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
}
