import type { Fen } from '@suanpan/money/fen';
import { gapsIn, oldestFirst, readSum } from '#business/bank/balance-gaps.ts';
import type { BankEntry, BankEntryReason, BankRefusal } from '#business/bank/bank-line.ts';
import { findMarks, readStanding } from '#business/bank/bank-line-store.ts';
import { markEntries } from '#business/bank/mark-entries.ts';
import { findTypedSums } from '#business/bank/typed-line-store.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { addDays, isCalendarDay } from '#kernel/clock/calendar-day.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import { Refusal, type Problem } from '#kernel/refusal/refusal.ts';
import type { Work } from '../work.ts';
import type { BankAccount } from './require-bank-account.ts';

/** A row of a bank's file, as texts. */
export interface BankRow {
  /** Which row of the file it is. */
  readonly number: number;
  readonly date: string;
  readonly amount: string;
  readonly balance: string;
  readonly party: string;
  readonly note: string;
  readonly flowNumber: string;
}

/** Where an account is to begin; what is left out follows from the first row. */
export interface StartEntries {
  readonly day?: string | null | undefined;
  readonly balance?: string | null | undefined;
}

/** What becomes of a row: it is a line, it is there already, it is of before the start, or it is wrong. */
export const bankRowActs = ['NEW', 'KNOWN', 'EARLY', 'WRONG'] as const;

/** What becomes of a row. */
export type BankRowAct = (typeof bankRowActs)[number];

/** A row of a file, as it was checked. */
export interface CheckedBankRow {
  readonly number: number;
  readonly entry: BankEntry;
  readonly mark: string;
  readonly act: BankRowAct;
  readonly problems: readonly Problem[];
  /** What lies between the row before and this one that no row says; null when the balance follows, or there is none. */
  readonly missing: Fen | null;
}

/** What a file comes to. */
export interface CheckedBankFile {
  /** From the oldest to the latest. */
  readonly rows: readonly CheckedBankRow[];
  /** Where the account begins, or would with this file; null while nobody said what there was. */
  readonly start: { readonly day: string; readonly balance: Fen | null } | null;
}

/** The most rows of one file. */
const mostBankRows = 2000;

/** Checks the rows of a file of a bank account; nothing is written. */
export async function checkBankRows(
  { tx }: Pick<Work, 'tx'>,
  account: BankAccount,
  { rows, start }: { readonly rows: readonly BankRow[]; readonly start: StartEntries },
): Promise<CheckedBankFile> {
  if (rows.length === 0 || rows.length > mostBankRows || !isReadable(rows, start)) {
    throw new Refusal<BankRefusal>('bank-rows-malformed', { max: mostBankRows });
  }
  const read = rows.map(readRow);
  const good = read.filter(({ problems }) => problems.length === 0);
  const order = oldestFirst(good.map(({ entry }) => entry));
  const ordered = order.flatMap((index) => good[index] ?? []);
  const entries = ordered.map(({ entry }) => entry);
  const begins = account.start ?? startOf(entries, start);
  const marks = markEntries(entries);
  const known = await findMarks(tx, account.cashAccountId, marks);
  const gaps = new Map(
    gapsIn(entries, [...entries.keys()], await balanceBefore(tx, account, entries)).map(({ index, missing }) => [index, missing]),
  );
  const seen = new Set<string>();
  const typed = await typedSums(tx, account.cashAccountId, entries);
  const checked = ordered.map((row, index): CheckedBankRow => {
    const mark = marks[index] ?? '';
    const isKnown = known.has(mark) || seen.has(mark) || typed.take(row.entry);
    seen.add(mark);
    const isEarly = begins !== null && row.entry.date < begins.day;
    const act = isKnown ? 'KNOWN' : 'NEW';
    return { ...row, mark, act: isEarly ? 'EARLY' : act, missing: gaps.get(index) ?? null };
  });
  const wrong = read.flatMap((row): CheckedBankRow[] =>
    row.problems.length === 0 ? [] : [{ ...row, mark: '', act: 'WRONG', missing: null }],
  );
  return { rows: [...checked, ...wrong], start: begins };
}

/** What was typed before a file of the same days came: each typed line stands for one row of its day and amount. */
async function typedSums(tx: Work['tx'], cashAccountId: string, entries: readonly BankEntry[]) {
  const left = new Map<string, number>();
  for (const sum of await findTypedSums(tx, cashAccountId, [...new Set(entries.map(({ date }) => date))])) {
    left.set(keyOf(sum), (left.get(keyOf(sum)) ?? 0) + 1);
  }
  return {
    take(entry: BankEntry): boolean {
      const count = left.get(keyOf(entry)) ?? 0;
      left.set(keyOf(entry), count - 1);
      return count > 0;
    },
  };
}

function keyOf({ date, amount }: Pick<BankEntry, 'date' | 'amount'>): string {
  return `${date} ${amount}`;
}

/** What no cell of a file can say comes from no file. */
function isReadable(rows: readonly BankRow[], start: StartEntries): boolean {
  const texts = rows.flatMap(({ number: _number, ...cells }) => Object.values(cells));
  return (
    rows.every(({ number }) => number >= 1 && number <= 1_000_000) && [...texts, start.day ?? '', start.balance ?? ''].every(isStorable)
  );
}

function readRow(row: BankRow): Pick<CheckedBankRow, 'number' | 'entry' | 'problems'> {
  const problems: Problem[] = [];
  const sink: ProblemSink<BankEntryReason | TextReason | 'day-malformed'> = {
    add: (path, reason, facts = {}) => void problems.push({ path, reason, facts }),
  };
  const { number, date } = row;
  if (!isCalendarDay(date)) sink.add('date', 'day-malformed');
  const amount = readSum(row.amount) ?? 0;
  if (amount === 0) sink.add('amount', 'bank-amount-malformed');
  const balance = row.balance === '' ? null : readSum(row.balance);
  if (balance === null && row.balance !== '') sink.add('balance', 'bank-amount-malformed');
  const party = checkText(sink, { path: 'party', text: row.party }, { max: 200 });
  const note = checkText(sink, { path: 'note', text: row.note }, { max: 500 });
  const flowNumber = checkText(sink, { path: 'flowNumber', text: row.flowNumber }, { max: 100 });
  return { number, entry: { date, amount, balance, party, note, flowNumber }, problems };
}

/** Where an account begins whose first file this is. */
function startOf([first]: readonly BankEntry[], { day, balance }: StartEntries): CheckedBankFile['start'] {
  if (first === undefined) return null;
  const said = balance == null ? null : readSum(balance);
  const follows = first.balance === null ? null : first.balance - first.amount;
  return { day: day != null && isCalendarDay(day) ? day : first.date, balance: said ?? follows };
}

/** What the bank had before the first row; null when lines of the same day are there, as these may come in between. */
async function balanceBefore(tx: Work['tx'], { cashAccountId, start }: BankAccount, [first]: readonly BankEntry[]): Promise<Fen | null> {
  if (first === undefined || start === null || first.date < start.day) return null;
  const before = await readStanding(tx, cashAccountId, addDays(first.date, -1));
  const until = await readStanding(tx, cashAccountId, first.date);
  if (until.moved !== before.moved || until.stated !== before.stated) return null;
  return before.stated ?? start.balance + before.moved;
}
