import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { BankStart } from './bank-line.ts';
import { isTypedLine } from './mark-entries.ts';

/** What is known of a bank account whose lines are taken in. */
export interface BankAccountState {
  readonly cashAccountId: string;
  readonly openLines: number;
  readonly lastDay: string | null;
}

/** A file whose lines were taken in. */
export interface BankFile {
  readonly id: string;
  readonly version: number;
  readonly cashAccountId: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lines: number;
  /** How many of them stand for something, or are put aside. */
  readonly done: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Whether it is no file of a bank, but what was typed. */
  readonly isTyped: boolean;
}

/** A month of an account that somebody has found to agree. */
export interface BankMonth {
  readonly cashAccountId: string;
  readonly month: string;
  readonly createdBy: string;
  readonly createdAt: Date;
}

const start = 's.cash_account_id AS "cashAccountId", s.version, s.day, s.balance';

/** Reads where accounts begin, in no order; those that have not begun are left out. */
export function findStarts(tx: Transaction, cashAccountIds: readonly string[]): Promise<readonly BankStart[]> {
  return tx.rows(`SELECT ${start} FROM bank_start s WHERE s.cash_account_id = ANY($1)`, [cashAccountIds]);
}

/** Reads the vouchers before the start that the bank did not have by then. */
export async function findStartMovements(tx: Transaction, cashAccountId: string): Promise<readonly string[]> {
  const rows = await tx.rows<{ readonly id: string }>('SELECT voucher_id AS id FROM bank_start_movement WHERE cash_account_id = $1', [
    cashAccountId,
  ]);
  return rows.map(({ id }) => id);
}

/** Writes where an account begins. */
export async function insertStart(
  tx: Transaction,
  { cashAccountId, day, balance }: Omit<BankStart, 'version'>,
  change: Change,
): Promise<void> {
  const { memberId, at } = change;
  const stamp = { version: 1, created_by: memberId, created_at: at, updated_by: memberId, updated_at: at };
  await insertRows(tx, 'bank_start', [{ cash_account_id: cashAccountId, day, balance, ...stamp }]);
}

/** Changes where an account begins and raises its version. */
export async function updateStart(
  tx: Transaction,
  { cashAccountId, day, balance }: Omit<BankStart, 'version'>,
  change: Change,
): Promise<void> {
  await tx.rows(
    'UPDATE bank_start SET day = $4, balance = $5, version = version + 1, updated_by = $2, updated_at = $3 WHERE cash_account_id = $1',
    [cashAccountId, change.memberId, change.at, day, balance],
  );
}

/** Writes which vouchers before the start the bank did not have by then. */
export async function replaceStartMovements(tx: Transaction, cashAccountId: string, voucherIds: readonly string[]): Promise<void> {
  await tx.rows('DELETE FROM bank_start_movement WHERE cash_account_id = $1', [cashAccountId]);
  await insertRows(
    tx,
    'bank_start_movement',
    voucherIds.map((id) => ({ cash_account_id: cashAccountId, voucher_id: id })),
  );
}

/** Counts what is open in accounts. */
export function findAccountStates(tx: Transaction, cashAccountIds: readonly string[]): Promise<readonly BankAccountState[]> {
  return tx.rows(
    `SELECT l.cash_account_id AS "cashAccountId", count(*) FILTER (WHERE l.state = 'OPEN')::int AS "openLines", max(l.date) AS "lastDay"
     FROM bank_line l WHERE l.cash_account_id = ANY($1) GROUP BY l.cash_account_id`,
    [cashAccountIds],
  );
}

const file = `f.id, f.version, f.cash_account_id AS "cashAccountId", f.name, f.created_at AS "createdAt", count(l.id)::int AS lines,
  count(l.id) FILTER (WHERE l.state <> 'OPEN')::int AS done, coalesce(min(l.date), f.created_at::date) AS "firstDay",
  coalesce(max(l.date), f.created_at::date) AS "lastDay", coalesce(bool_or(${isTypedLine}), false) AS "isTyped"
  FROM bank_file f LEFT JOIN bank_line l ON l.tenant_id = f.tenant_id AND l.file_id = f.id`;

/** Reads the last files of an account, the latest first. */
export function findFiles(tx: Transaction, cashAccountId: string, limit: number): Promise<readonly BankFile[]> {
  return tx.rows(`SELECT ${file} WHERE f.cash_account_id = $1 GROUP BY f.tenant_id, f.id ORDER BY f.id DESC LIMIT $2`, [
    cashAccountId,
    limit,
  ]);
}

/** Reads one file. */
export async function findFile(tx: Transaction, id: string): Promise<BankFile | null> {
  return (await tx.rows<BankFile>(`SELECT ${file} WHERE f.id = $1 GROUP BY f.tenant_id, f.id`, [id]))[0] ?? null;
}

/** Adds a file without lines. */
export function insertFile(
  tx: Transaction,
  { id, cashAccountId, name }: Pick<BankFile, 'id' | 'cashAccountId' | 'name'>,
  { memberId, at }: Change,
): Promise<void> {
  return insertRows(tx, 'bank_file', [{ id, version: 1, cash_account_id: cashAccountId, name, created_by: memberId, created_at: at }]);
}

/** Removes a file with its lines. */
export async function deleteFile(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM bank_line WHERE file_id = $1', [id]);
  await tx.rows('DELETE FROM bank_file WHERE id = $1', [id]);
}

/** Reads which months of an account agree, the latest first. */
export function findMonths(tx: Transaction, cashAccountId: string): Promise<readonly BankMonth[]> {
  return tx.rows(
    `SELECT m.cash_account_id AS "cashAccountId", m.month, m.created_by AS "createdBy", m.created_at AS "createdAt"
     FROM bank_month m WHERE m.cash_account_id = $1 ORDER BY m.month DESC`,
    [cashAccountId],
  );
}

/** Writes that a month of an account agrees. */
export function insertMonth(
  tx: Transaction,
  month: { readonly cashAccountId: string; readonly month: string; readonly bookBalance: number; readonly bankBalance: number },
  { memberId, at }: Change,
): Promise<void> {
  const { cashAccountId, bookBalance, bankBalance } = month;
  const row = { cash_account_id: cashAccountId, month: month.month, book_balance: bookBalance, bank_balance: bankBalance };
  return insertRows(tx, 'bank_month', [{ ...row, created_by: memberId, created_at: at }]);
}

/** Takes back that a month of an account agrees. */
export async function deleteMonth(tx: Transaction, cashAccountId: string, month: string): Promise<boolean> {
  const rows = await tx.rows('DELETE FROM bank_month WHERE cash_account_id = $1 AND month = $2 RETURNING month', [cashAccountId, month]);
  return rows.length > 0;
}

/** Returns which of some months of an account are found to agree. */
export async function findKeptMonth(tx: Transaction, cashAccountId: string, months: readonly string[]): Promise<string | null> {
  const rows = await tx.rows<{ readonly month: string | null }>(
    'SELECT min(m.month) AS month FROM bank_month m WHERE m.cash_account_id = $1 AND m.month = ANY($2)',
    [cashAccountId, months],
  );
  return onlyRow(rows).month;
}

/** Returns whether lines of a cash account were ever taken in. */
export async function hasStart(tx: Transaction, cashAccountId: string): Promise<boolean> {
  return (await findStarts(tx, [cashAccountId])).length > 0;
}
