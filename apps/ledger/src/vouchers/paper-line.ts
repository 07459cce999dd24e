import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';

/** A line as the paper of a voucher shows it. */
export interface PaperLine {
  readonly position: number;
  readonly summary: string;
  readonly accountCode: string;
  /** Whose it is: a customer, supplier or product. */
  readonly auxName: string | null;
  readonly debit: string;
  readonly credit: string;
}

/** Returns a sum for its cell: nothing where there is none. */
export function cellAmount(amount: string): string | null {
  return decimalToFen(amount) === 0 ? null : amount;
}

/** Returns what lines come to on each side. */
export function paperSums(lines: readonly Pick<PaperLine, 'debit' | 'credit'>[]): { readonly debit: string; readonly credit: string } {
  const sum = (side: 'debit' | 'credit'): string => fenToDecimal(lines.reduce((total, line) => total + decimalToFen(line[side]), 0));
  return { debit: sum('debit'), credit: sum('credit') };
}
