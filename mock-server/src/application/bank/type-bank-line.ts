import { insertFile } from '#business/bank/bank-account-store.ts';
import type { BankEntry, BankEntryReason, BankLine, BankRefusal } from '#business/bank/bank-line.ts';
import { findLine, insertLines } from '#business/bank/bank-line-store.ts';
import { markOfTyped } from '#business/bank/mark-entries.ts';
import { deleteLine, findTypedFile, replaceLine } from '#business/bank/typed-line-store.ts';
import { requirePermission, worksWithCash } from '#core/access/actor.ts';
import type { TextReason } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { checkBankRows, type BankRow, type CheckedBankFile, type StartEntries } from './check-bank-rows.ts';
import { assertMonthsOpen, lockBankAccount, requireBankAccount, requireBegunAccount } from './require-bank-account.ts';
import { beginAccount } from './take-bank-file.ts';

/** A line of a bank's statement as somebody types it. */
export type TypedLine = Omit<BankRow, 'number'>;

/** A line that is typed into an account; the first one says what the bank had before it. */
export interface TypedLineEntries {
  readonly cashAccountId: string;
  readonly line: TypedLine;
  readonly start?: StartEntries | null | undefined;
}

/** Which line is meant, in the version its editor saw. */
export interface LineVersion {
  readonly id: string;
  readonly version: number;
}

/** What typed lines are kept under, where files have their names. */
const typedName = '手工录入';

/** Adds a line that no file has. */
export async function typeBankLine(work: Work, { cashAccountId, line, start }: TypedLineEntries): Promise<BankLine> {
  requirePermission(work.actor, 'money.bank.write');
  await lockBankAccount(work.tx, cashAccountId);
  const account = await requireBankAccount(work, cashAccountId);
  const checked = await checkBankRows(work, account, { rows: [{ ...line, number: 1 }], start: start ?? {} });
  const entry = entryOf(checked, { needsStart: account.start === null });
  await assertMonthsOpen(work.tx, cashAccountId, [entry.date]);
  await beginAccount(work, account, checked);
  const id = work.ids.next();
  const fileId = (await findTypedFile(work.tx, cashAccountId)) ?? (await newFile(work, cashAccountId));
  await insertLines(work.tx, { fileId, cashAccountId, lines: [{ ...entry, id, mark: markOfTyped(id) }] }, changeOf(work));
  return there(await findLine(work.tx, id));
}

/** Corrects a line that somebody typed, while it stands for nothing. */
export async function correctBankLine(work: Work, wanted: LineVersion, line: TypedLine): Promise<BankLine> {
  const before = await takeTypedLine(work, wanted);
  const account = await requireBegunAccount(work, before.cashAccountId);
  const entry = entryOf(await checkBankRows(work, account, { rows: [{ ...line, number: 1 }], start: {} }), { needsStart: false });
  await assertMonthsOpen(work.tx, before.cashAccountId, [before.date, entry.date]);
  await replaceLine(work.tx, { id: before.id, entry }, changeOf(work));
  return there(await findLine(work.tx, before.id));
}

/** Removes a line that somebody typed, while it stands for nothing, and returns what it was. */
export async function removeBankLine(work: Work, wanted: LineVersion): Promise<BankLine> {
  const line = await takeTypedLine(work, wanted);
  await assertMonthsOpen(work.tx, line.cashAccountId, [line.date]);
  await deleteLine(work.tx, line.id);
  return line;
}

/** Holds the account of a line, or refuses: unknown, dealt with or changed since, or what the bank itself says. */
async function takeTypedLine(work: Work, { id, version }: LineVersion): Promise<BankLine> {
  requirePermission(work.actor, 'money.bank.write');
  const seen = isId(id) ? await findLine(work.tx, id) : null;
  if (seen === null || !worksWithCash(work.actor, seen.cashAccountId)) throw new Refusal<BankRefusal>('stale-bank-line');
  await lockBankAccount(work.tx, seen.cashAccountId);
  const line = await findLine(work.tx, id);
  if (line === null || line.version !== version || line.state !== 'OPEN') throw new Refusal<BankRefusal>('stale-bank-line');
  if (!line.isTyped) throw new Refusal<BankRefusal>('bank-line-imported');
  return line;
}

/** Returns what was typed, or refuses it: wrong, of before the start, or without a beginning where that is needed. */
function entryOf({ rows, start }: CheckedBankFile, { needsStart }: { readonly needsStart: boolean }): BankEntry {
  const problems = new ProblemList<BankEntryReason | TextReason | 'day-malformed'>();
  const [row] = rows;
  for (const { path, reason, facts } of row?.problems ?? []) problems.add(path, reason as BankEntryReason, facts);
  if (row?.act === 'EARLY') problems.add('date', 'bank-line-early', { day: start?.day ?? '' });
  if (needsStart && start?.balance == null) problems.add('start.balance', 'bank-amount-malformed');
  problems.assertNone();
  if (row === undefined) throw new Error('A line was checked, and is not there');
  return row.entry;
}

async function newFile(work: Work, cashAccountId: string): Promise<string> {
  const id = work.ids.next();
  await insertFile(work.tx, { id, cashAccountId, name: typedName }, changeOf(work));
  return id;
}

function there(line: BankLine | null): BankLine {
  if (line === null) throw new Error('A line that was just written is not there');
  return line;
}
