import type { Failure } from '@suanpan/app-kit/describe-failure';
import { parseDecimal } from '@suanpan/money/decimal';
import { hasOnlyWords, type VoucherDraft, voucherSums } from './voucher-draft.ts';

/** What is wrong with a voucher, by the place where it is shown. */
export interface VoucherProblems {
  /** By field of the head: `date`, `word`, `attachedPapers`. */
  readonly fields: Readonly<Record<string, string>>;
  /** By `<row>.<column>` of the lines. */
  readonly cells: Readonly<Record<`${number}.${string}`, string>>;
  /** About the voucher as a whole. */
  readonly whole: readonly string[];
}

/** The words for what a form finds by itself, before anything is sent. */
export interface ProblemWords {
  readonly summary: string;
  readonly account: string;
  readonly amount: string;
  readonly controlled: string;
  readonly lines: string;
  readonly unbalanced: string;
  readonly papers: string;
}

export const noProblems: VoucherProblems = { fields: {}, cells: {}, whole: [] };

/** Returns whether anything is wrong. */
export function hasProblems({ fields, cells, whole }: VoucherProblems): boolean {
  return Object.keys(fields).length + Object.keys(cells).length + whole.length > 0;
}

/** Finds what can be seen without the backend: what is missing, and what does not balance. */
export function ownProblems(
  { lines, attachedPapers }: Pick<VoucherDraft, 'lines' | 'attachedPapers'>,
  words: ProblemWords,
): VoucherProblems {
  const cells: Record<`${number}.${string}`, string> = {};
  const sent = lines.flatMap((line, row) => (hasOnlyWords(line) ? [] : [{ line, row }]));
  for (const { line, row } of sent) {
    const amount = line.debit === '' ? line.credit : line.debit;
    const column = line.credit === '' ? 'debit' : 'credit';
    if (line.account === null) cells[`${row}.account`] = words.account;
    else if (line.account.isControlled) cells[`${row}.account`] = words.controlled;
    if (!isAmount(amount)) cells[`${row}.${column}`] = words.amount;
  }
  const [first] = sent;
  if (first && sent.every(({ line }) => line.summary.trim() === '')) cells[`${first.row}.summary`] = words.summary;
  const whole = wholeProblems(sent.length, voucherSums(lines).difference, words);
  const fields = isCount(attachedPapers) ? {} : { attachedPapers: words.papers };
  return { fields, cells, whole };
}

function wholeProblems(count: number, difference: number, words: ProblemWords): readonly string[] {
  if (count < 2) return [words.lines];
  return difference === 0 ? [] : [words.unbalanced];
}

/** An empty field is none. */
function isCount(text: string): boolean {
  return text === '' || /^\d{1,3}$/.test(text);
}

function isAmount(text: string): boolean {
  return parseDecimal(text, { maxPlaces: 2, min: '-99999999999', max: '99999999999' }).ok && Number(text) !== 0;
}

const columns: Readonly<Record<string, string>> = { accountCode: 'account', debit: 'debit', credit: 'credit', summary: 'summary' };

const headFields: ReadonlySet<string> = new Set(['date', 'word', 'attachedPapers']);

/** Sorts a refusal of the backend to where its parts are shown. */
export function refusedProblems({ fields }: Pick<Failure, 'fields'>, { lines }: Pick<VoucherDraft, 'lines'>): VoucherProblems {
  const rows = lines.flatMap((line, row) => (hasOnlyWords(line) ? [] : [row]));
  const rowOf = (sent: string): number => rows[Number(sent)] ?? 0;
  const problems = { fields: {} as Record<string, string>, cells: {} as Record<`${number}.${string}`, string>, whole: [] as string[] };
  for (const { path, message } of fields) {
    const [head = '', index, name = ''] = path.split('.');
    if (head === 'lines' && index !== undefined) problems.cells[`${rowOf(index)}.${columns[name] ?? 'debit'}`] = message;
    else if (headFields.has(head)) problems.fields[head] = message;
    else if (head === 'summary' || head === 'note') problems.cells[`${rowOf('0')}.summary`] = message;
    else problems.whole.push(message);
  }
  return problems;
}
