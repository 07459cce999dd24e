import { parseDecimal } from '@suanpan/money/decimal';
import { decimalToFen, fenToDecimal, type Fen } from '@suanpan/money/fen';
import type { JournalInput, JournalWord } from '../data/create-journal.generated.ts';
import { isOutflow } from './flow-lines.ts';

/** An account as a line holds it. */
export interface DraftAccount {
  readonly id: string;
  /** Its code and its full name. */
  readonly label: string;
  readonly code: string;
  /** Whether documents alone move it. */
  readonly isControlled: boolean;
}

/** A line as it is typed; amounts are decimal strings, empty while nothing is entered. */
export interface DraftLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly summary: string;
  readonly account: DraftAccount | null;
  readonly debit: string;
  readonly credit: string;
}

/** A voucher as it is typed. */
export interface VoucherDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly word: JournalWord;
  /** How many papers are attached, as it is typed. */
  readonly attachedPapers: string;
  readonly lines: readonly DraftLine[];
  /** The line of the cash flow statement that its cash belongs to; null for other money of the business. */
  readonly flowLine: number | null;
  /** The template that it was begun with. */
  readonly templateId?: string | undefined;
}

/** The side of a line that an amount is on. */
export type Side = 'debit' | 'credit';

let lastKey = 0;

/** Returns a line in which nothing is entered. */
export function blankLine(): DraftLine {
  lastKey += 1;
  return { key: `line-${lastKey}`, summary: '', account: null, debit: '', credit: '' };
}

/** Returns whether nothing is entered in a line. */
export function isBlankLine({ summary, account, debit, credit }: DraftLine): boolean {
  return summary === '' && account === null && debit === '' && credit === '';
}

/** Returns whether a line has nothing but words, so that it is not part of what is saved. */
export function hasOnlyWords({ account, debit, credit }: DraftLine): boolean {
  return account === null && debit === '' && credit === '';
}

/** Returns a new voucher of a day. */
export function newVoucher(date: string, word: JournalWord = 'GENERAL'): VoucherDraft {
  return { date, word, attachedPapers: '0', lines: [], flowLine: null };
}

/** Returns what was typed as fen; what is no amount counts as nothing, and whoever saves refuses it. */
function fenOf(text: string): Fen {
  return parseDecimal(text, { maxPlaces: 2, min: '-99999999999', max: '99999999999' }).ok ? decimalToFen(text) : 0;
}

/** What the lines of a voucher come to. */
export interface VoucherSums {
  readonly debit: Fen;
  readonly credit: Fen;
  /** By how much the debit side is larger. */
  readonly difference: Fen;
}

/** Returns what lines come to. */
export function voucherSums(lines: readonly Pick<DraftLine, Side>[]): VoucherSums {
  const debit = lines.reduce((sum, line) => sum + fenOf(line.debit), 0);
  const credit = lines.reduce((sum, line) => sum + fenOf(line.credit), 0);
  return { debit, credit, difference: debit - credit };
}

/** Returns a line with an amount on one side; a line has one side. */
export function withAmount(line: DraftLine, side: Side, amount: string): DraftLine {
  const other = otherSide(side);
  return { ...line, [side]: amount, [other]: amount === '' ? line[other] : '' };
}

/** Returns a line with its amount on the other side. */
export function flipLine(line: DraftLine): DraftLine {
  return { ...line, debit: line.credit, credit: line.debit };
}

/** Returns the line at a place with what makes the voucher balance, on the side that was chosen. */
export function balanceLine(lines: readonly DraftLine[], index: number, side: Side): DraftLine | null {
  const line = lines[index];
  if (line === undefined) return null;
  const { difference } = voucherSums(lines.filter((_, at) => at !== index));
  const wanted = side === 'debit' ? -difference : difference;
  return withAmount({ ...line, [otherSide(side)]: '' }, side, wanted === 0 ? '' : fenToDecimal(wanted));
}

/** Returns the other side. */
export function otherSide(side: Side): Side {
  return side === 'debit' ? 'credit' : 'debit';
}

/** Returns by how much a voucher raises cash on hand, at banks and in other forms. */
export function cashEffect(lines: readonly DraftLine[]): Fen {
  return voucherSums(lines.filter(({ account }) => account !== null && /^(?:1001|1002|1012)(?:\.|$)/.test(account.code))).difference;
}

/** Returns what the backend takes: lines of words alone are left out, and words that the whole voucher has are said once. */
export function toJournalInput({ date, word, attachedPapers, lines, flowLine, templateId }: VoucherDraft): JournalInput {
  const sent = lines.filter((line) => !hasOnlyWords(line));
  const summary = sent.find((line) => line.summary.trim() !== '')?.summary.trim() ?? '';
  const effect = cashEffect(sent);
  return {
    date,
    word,
    summary,
    ...(Number(attachedPapers) > 0 && { attachedPapers: Number(attachedPapers) }),
    ...(templateId !== undefined && { templateId }),
    lines: sent.map((line) => ({
      accountCode: line.account?.code ?? '',
      ...(line.debit !== '' && { debit: line.debit }),
      ...(line.credit !== '' && { credit: line.credit }),
      ...(line.summary.trim() !== summary && line.summary.trim() !== '' && { summary: line.summary.trim() }),
    })),
    ...(flowLine !== null &&
      effect !== 0 && { cashFlow: [{ line: flowLine, amount: fenToDecimal(isOutflow(flowLine) ? -effect : effect) }] }),
  };
}
