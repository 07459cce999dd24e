import type { BankEntryReason, BankRefusal } from '#business/bank/bank-line.ts';
import { deleteFile, findFile, findFiles, insertFile, insertStart, type BankFile } from '#business/bank/bank-account-store.ts';
import { insertLines } from '#business/bank/bank-line-store.ts';
import { addMonths, firstDayOf, monthOf } from '#business/ledger/month.ts';
import { requirePermission, worksWithCash } from '#core/access/actor.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { checkBankRows, type BankRow, type CheckedBankFile, type StartEntries } from './check-bank-rows.ts';
import { assertMonthsOpen, lockBankAccount, requireBankAccount, type BankAccount } from './require-bank-account.ts';

/** A bank's file as it was read. */
export interface BankFileEntries {
  readonly cashAccountId: string;
  readonly name: string;
  readonly rows: readonly BankRow[];
  readonly start?: StartEntries | null | undefined;
}

/** What was taken in of a file; `file` is null when nothing of it was new. */
export interface TakenBankFile {
  readonly cashAccountId: string;
  readonly file: BankFile | null;
  readonly taken: number;
  readonly known: number;
  readonly early: number;
}

/** Checks a bank's file without writing anything. */
export async function tryBankFile(work: Work, { cashAccountId, rows, start }: Omit<BankFileEntries, 'name'>): Promise<CheckedBankFile> {
  requirePermission(work.actor, 'money.bank.write');
  return checkBankRows(work, await requireBankAccount(work, cashAccountId), { rows, start: start ?? {} });
}

/** Takes in what is new of a bank's file, all of it or, when a row is wrong, nothing. */
export async function takeBankFile(work: Work, { cashAccountId, name, rows, start }: BankFileEntries): Promise<TakenBankFile> {
  requirePermission(work.actor, 'money.bank.write');
  await lockBankAccount(work.tx, cashAccountId);
  const account = await requireBankAccount(work, cashAccountId);
  const checked = await checkBankRows(work, account, { rows, start: start ?? {} });
  const problems = new ProblemList<BankEntryReason | TextReason>();
  const called = checkText(problems, { path: 'name', text: name }, { max: 200, required: true });
  noteWrongRows(problems, checked);
  if (account.start === null && checked.start?.balance == null) problems.add('start.balance', 'bank-amount-malformed');
  problems.assertNone();
  const taken = checked.rows.filter(({ act }) => act === 'NEW');
  const count = (wanted: string): number => checked.rows.filter(({ act }) => act === wanted).length;
  const counts = { cashAccountId, taken: taken.length, known: count('KNOWN'), early: count('EARLY') };
  if (taken.length === 0) return { ...counts, file: null };
  await assertMonthsOpen(
    work.tx,
    cashAccountId,
    taken.map(({ entry }) => entry.date),
  );
  await beginAccount(work, account, checked);
  const fileId = work.ids.next();
  await insertFile(work.tx, { id: fileId, cashAccountId, name: called }, changeOf(work));
  const lines = taken.map(({ entry, mark }) => ({ ...entry, mark, id: work.ids.next() }));
  await insertLines(work.tx, { fileId, cashAccountId, lines }, changeOf(work));
  return { ...counts, file: await findFile(work.tx, fileId) };
}

/** Begins an account with its first lines, unless it has begun. */
export async function beginAccount(work: Work, { cashAccountId, start }: BankAccount, checked: CheckedBankFile): Promise<void> {
  if (start !== null || checked.start?.balance == null) return;
  await insertStart(work.tx, { cashAccountId, day: checked.start.day, balance: checked.start.balance }, changeOf(work));
}

function noteWrongRows(problems: ProblemList<BankEntryReason | TextReason>, { rows }: CheckedBankFile): void {
  for (const { number, problems: found } of rows) {
    for (const { path, reason, facts } of found) problems.add(`rows.${number}.${path}`, reason as BankEntryReason, facts);
  }
}

/** Reads the last files of a bank account. */
export async function listBankFiles(work: Work, cashAccountId: string): Promise<readonly BankFile[]> {
  requirePermission(work.actor, 'money.bank.read');
  const account = await requireBankAccount(work, cashAccountId);
  return findFiles(work.tx, account.cashAccountId, 50);
}

/** Removes a file of which no line stands for anything yet, such as one of another account. */
export async function removeBankFile(work: Work, { id, version }: { readonly id: string; readonly version: number }): Promise<BankFile> {
  requirePermission(work.actor, 'money.bank.write');
  const seen = isId(id) ? await findFile(work.tx, id) : null;
  if (seen === null || !worksWithCash(work.actor, seen.cashAccountId)) throw new Refusal<BankRefusal>('stale-bank-line');
  await lockBankAccount(work.tx, seen.cashAccountId);
  const file = await findFile(work.tx, id);
  if (file === null || file.version !== version || file.done > 0) throw new Refusal<BankRefusal>('stale-bank-line');
  await assertMonthsOpen(work.tx, file.cashAccountId, monthsBetween(file));
  await deleteFile(work.tx, id);
  return file;
}

/** A day of each month that has lines of the file, or lies between. */
function monthsBetween({ firstDay, lastDay }: BankFile): readonly string[] {
  const days: string[] = [];
  for (let month = monthOf(firstDay); month <= monthOf(lastDay); month = addMonths(month, 1)) days.push(firstDayOf(month));
  return days;
}
