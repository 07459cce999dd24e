import type { Fen } from '@suanpan/money/fen';
import type { Change } from '#core/access/change.ts';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { BankEntry, BankLine, BankLineState } from './bank-line.ts';
import { readSum } from './balance-gaps.ts';
import { isTypedLine } from './mark-entries.ts';

const columns = `l.id, l.version, l.cash_account_id AS "cashAccountId", l.date, l.amount, l.balance, l.party, l.note,
  l.flow_number AS "flowNumber", l.state, l.match_id AS "matchId", l.reason, l.freed_from AS "freedFrom",
  (${isTypedLine}) AS "isTyped"`;

/** Which lines of an account are wanted; what is left out does not narrow. */
export interface BankLineFilter {
  readonly state?: BankLineState | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Words of the party, the note or the flow number, or an amount. */
  readonly search?: string | null | undefined;
}

/** A part of the lines, and what all of them come to. */
export interface BankLinePage extends Page<BankLine> {
  readonly totalCount: number;
  readonly incoming: Fen;
  readonly outgoing: Fen;
}

/** Reads one page of the lines of an account, the latest first. */
export async function listBankLines(
  tx: Transaction,
  { cashAccountId, filter }: { readonly cashAccountId: string; readonly filter: BankLineFilter },
  wish: PageWish,
): Promise<BankLinePage> {
  const values = new SqlValues();
  const where = [`l.cash_account_id = ${values.add(cashAccountId)}`, ...conditionsOf(filter, values)].join(' AND ');
  const sums = await tx.rows<{ readonly totalCount: number; readonly incoming: Fen; readonly outgoing: Fen }>(
    `SELECT count(*)::int AS "totalCount", coalesce(sum(greatest(l.amount, 0)), 0)::bigint AS incoming,
       coalesce(-sum(least(l.amount, 0)), 0)::bigint AS outgoing FROM bank_line l WHERE ${where}`,
    values.list,
  );
  const keyset = keysetOf({ expression: 'l.date', type: 'date', id: 'l.id', direction: 'DESC' }, wish, values);
  const read = await tx.rows<BankLine & { readonly sortValue: string }>(
    `SELECT ${columns}, ${keyset.sortValue} AS "sortValue" FROM bank_line l WHERE ${where} AND ${keyset.where}
     ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return { ...pageOf(read, wish), ...onlyRow(sums) };
}

function conditionsOf({ state, from, to, search }: BankLineFilter, values: SqlValues): readonly string[] {
  const text = search?.trim() ?? '';
  return [
    ...(state == null ? [] : [`l.state = ${values.add(state)}`]),
    ...(from == null ? [] : [`l.date >= ${values.add(from)}::date`]),
    ...(to == null ? [] : [`l.date <= ${values.add(to)}::date`]),
    ...(text === '' ? [] : [searchOf(text, values)]),
  ];
}

function searchOf(text: string, values: SqlValues): string {
  const place = values.add(text);
  const amount = readSum(text.replaceAll(',', ''));
  const ofAmount = amount === null ? '' : ` OR abs(l.amount) = ${values.add(Math.abs(amount))}::bigint`;
  return `(strpos(lower(l.party || ' ' || l.note || ' ' || l.flow_number), lower(${place})) > 0${ofAmount})`;
}

/** Reads the lines of an account that stand for nothing yet, the latest first. */
export function findOpenLines(tx: Transaction, cashAccountId: string, limit: number): Promise<readonly BankLine[]> {
  return tx.rows(
    `SELECT ${columns} FROM bank_line l WHERE l.cash_account_id = $1 AND l.state = 'OPEN' ORDER BY l.date DESC, l.id DESC LIMIT $2`,
    [cashAccountId, limit],
  );
}

/** Reads lines of an account by id, in no order. */
export function findLines(tx: Transaction, cashAccountId: string, ids: readonly string[]): Promise<readonly BankLine[]> {
  return tx.rows(`SELECT ${columns} FROM bank_line l WHERE l.cash_account_id = $1 AND l.id = ANY($2)`, [cashAccountId, ids]);
}

/** Reads one line of any account. */
export async function findLine(tx: Transaction, id: string): Promise<BankLine | null> {
  return (await tx.rows<BankLine>(`SELECT ${columns} FROM bank_line l WHERE l.id = $1`, [id]))[0] ?? null;
}

/** Reads the lines of matches, by their day. */
export function findLinesOfMatches(tx: Transaction, matchIds: readonly string[]): Promise<readonly BankLine[]> {
  return tx.rows(`SELECT ${columns} FROM bank_line l WHERE l.match_id = ANY($1) ORDER BY l.date, l.seq`, [matchIds]);
}

/** Returns which marks of an account are there. */
export async function findMarks(tx: Transaction, cashAccountId: string, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ readonly mark: string }>(
    'SELECT fingerprint AS mark FROM bank_line WHERE cash_account_id = $1 AND fingerprint = ANY($2)',
    [cashAccountId, marks],
  );
  return new Set(rows.map(({ mark }) => mark));
}

/** A row of a file that becomes a line. */
export interface NewLine extends BankEntry {
  readonly id: string;
  readonly mark: string;
}

/** Adds the lines of a file, the oldest first. */
export async function insertLines(
  tx: Transaction,
  { fileId, cashAccountId, lines }: { readonly fileId: string; readonly cashAccountId: string; readonly lines: readonly NewLine[] },
  { memberId, at }: Change,
): Promise<void> {
  const { last } = onlyRow(
    await tx.rows<{ readonly last: number }>('SELECT coalesce(max(seq), 0)::bigint AS last FROM bank_line WHERE cash_account_id = $1', [
      cashAccountId,
    ]),
  );
  const stamp = { version: 1, state: 'OPEN', created_by: memberId, created_at: at, updated_by: memberId, updated_at: at };
  await insertRows(
    tx,
    'bank_line',
    lines.map(({ flowNumber, mark, ...line }, index) => ({
      ...line,
      fingerprint: mark,
      flow_number: flowNumber,
      file_id: fileId,
      cash_account_id: cashAccountId,
      seq: last + index + 1,
      ...stamp,
    })),
  );
}

/** What becomes of a line. */
export interface LineState {
  readonly id: string;
  readonly state: BankLineState;
  readonly matchId: string | null;
  readonly reason: string | null;
}

/** Writes what becomes of lines and raises their versions; that one was freed is no news any more. */
export async function updateLineStates(tx: Transaction, states: readonly LineState[], { memberId, at }: Change): Promise<void> {
  const rows = states.map(({ id, state, matchId, reason }) => ({ id, state, match_id: matchId, reason }));
  await tx.rows(
    `UPDATE bank_line l SET state = r.state, match_id = r.match_id, reason = r.reason, freed_from = NULL, version = l.version + 1,
       updated_by = $2, updated_at = $3
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, state text, match_id uuid, reason text)
     WHERE l.tenant_id = current_setting('suanpan.tenant')::uuid AND l.id = r.id`,
    [JSON.stringify(rows), memberId, at],
  );
}

/** What the bank had at the end of a day. */
export interface BankStanding {
  /** What all lines come to. */
  readonly moved: Fen;
  /** What the bank itself says; null when its lines have no balances. */
  readonly stated: Fen | null;
}

/** Sums the lines up to a day, and reads what the last of them says of the balance. */
export async function readStanding(tx: Transaction, cashAccountId: string, day: string): Promise<BankStanding> {
  return onlyRow(
    await tx.rows<BankStanding>(
      `SELECT coalesce(sum(l.amount), 0)::bigint AS moved, (
         SELECT b.balance FROM bank_line b WHERE b.cash_account_id = $1 AND b.date <= $2 ORDER BY b.date DESC, b.seq DESC LIMIT 1) AS stated
       FROM bank_line l WHERE l.cash_account_id = $1 AND l.date <= $2`,
      [cashAccountId, day],
    ),
  );
}

/** Reads the lines up to a day that stood for nothing at its end. */
export function findOutstandingLines(tx: Transaction, cashAccountId: string, day: string): Promise<readonly BankLine[]> {
  return tx.rows(
    `SELECT ${columns} FROM bank_line l LEFT JOIN bank_match m ON m.tenant_id = l.tenant_id AND m.id = l.match_id
     WHERE l.cash_account_id = $1 AND l.date <= $2 AND (m.id IS NULL OR m.last_day > $2) ORDER BY l.date, l.seq`,
    [cashAccountId, day],
  );
}
