import type { Fen } from '@suanpan/money/fen';
import type { VoucherWord } from '#business/ledger/voucher.ts';
import type { DocumentType } from '#business/trade/document.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';

/** What a voucher does to the account of the ledger that a bank account is booked to. */
export interface BookMovement {
  /** Of the voucher. */
  readonly id: string;
  readonly date: string;
  readonly word: VoucherWord;
  readonly number: number;
  readonly summary: string;
  readonly documentId: string | null;
  readonly documentNumber: string | null;
  readonly documentType: DocumentType | null;
  readonly documentNote: string;
  readonly party: string;
  /** What came in, or below 0 what went out. */
  readonly amount: Fen;
}

/** Whose movements are meant. */
export interface MovementSource {
  readonly cashAccountId: string;
  readonly accountCode: string;
}

/** What every voucher does to an account; the opening is no movement. */
const moved = `SELECT l.tenant_id, l.voucher_id, sum(l.debit - l.credit)::bigint AS amount FROM voucher_line l
  WHERE l.account_code = $2 GROUP BY l.tenant_id, l.voucher_id HAVING sum(l.debit - l.credit) <> 0`;

/** Movements that count: from the start on, and those before it that the bank did not have by then. */
const counted = `(v.date >= s.day OR EXISTS (SELECT FROM bank_start_movement e WHERE e.tenant_id = v.tenant_id
  AND e.cash_account_id = s.cash_account_id AND e.voucher_id = v.id))`;

const from = `FROM (${moved}) w JOIN voucher v ON v.tenant_id = w.tenant_id AND v.id = w.voucher_id AND v.kind <> 'OPENING'
  JOIN bank_start s ON s.cash_account_id = $1
  LEFT JOIN document d ON d.tenant_id = v.tenant_id AND d.id = v.document_id
  LEFT JOIN customer c ON c.tenant_id = d.tenant_id AND c.id = d.customer_id
  LEFT JOIN supplier p ON p.tenant_id = d.tenant_id AND p.id = d.supplier_id`;

const columns = `v.id, v.date, v.word, v.number, v.summary, v.document_id AS "documentId", d.number AS "documentNumber",
  d.type AS "documentType", coalesce(d.note, '') AS "documentNote", coalesce(c.name, p.name, '') AS party, w.amount`;

/** That what a voucher did was taken back, or takes back what counts, by the day $3: the two cancel each other. */
const cancelled = `(EXISTS (SELECT FROM voucher r WHERE r.tenant_id = v.tenant_id AND r.reverses_id = v.id AND r.date <= $3)
  OR EXISTS (SELECT FROM voucher o WHERE o.tenant_id = v.tenant_id AND o.id = v.reverses_id AND o.date <= $3
    AND (o.date >= s.day OR EXISTS (SELECT FROM bank_start_movement e WHERE e.tenant_id = o.tenant_id AND e.cash_account_id = s.cash_account_id
      AND e.voucher_id = o.id))))`;

/** No day of any company is later. */
const lastDay = '2099-12-31';

/** Which movements are wanted. */
export interface MovementFilter {
  readonly search?: string | null | undefined;
  /** Only these. */
  readonly ids?: readonly string[];
  readonly limit: number;
}

/** Reads movements that are in no match and not taken back, the latest first. */
export function findOpenMovements(tx: Transaction, source: MovementSource, filter: MovementFilter): Promise<readonly BookMovement[]> {
  const { search, ids = null, limit } = filter;
  return tx.rows(
    `SELECT ${columns} ${from} WHERE ${counted} AND NOT ${cancelled}
       AND NOT EXISTS (SELECT FROM bank_match_movement m WHERE m.tenant_id = v.tenant_id AND m.cash_account_id = $1 AND m.voucher_id = v.id)
       AND ($4::uuid[] IS NULL OR v.id = ANY($4))
       AND ($5 = '' OR strpos(lower(concat_ws(' ', v.summary, d.number, d.note, c.name, p.name, v.word || '-' || v.number)), lower($5)) > 0
         OR (abs(w.amount) / 100.0)::numeric(18,2)::text = $6)
     ORDER BY v.date DESC, v.seq DESC LIMIT $7`,
    [source.cashAccountId, source.accountCode, lastDay, ids, search?.trim() ?? '', amountText(search), limit],
  );
}

/** An amount as it is compared: with its places. */
function amountText(search: string | null | undefined): string {
  const plain = (search ?? '').trim().replaceAll(',', '').replace(/^-/, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain).toFixed(2) : '';
}

/** Reads the movements up to a day that the bank did not have at its end. */
export function findOutstandingMovements(tx: Transaction, source: MovementSource, day: string): Promise<readonly BookMovement[]> {
  return tx.rows(
    `SELECT ${columns} ${from}
     LEFT JOIN bank_match_movement m ON m.tenant_id = v.tenant_id AND m.cash_account_id = $1 AND m.voucher_id = v.id
     LEFT JOIN bank_match k ON k.tenant_id = m.tenant_id AND k.id = m.match_id
     WHERE v.date <= $3 AND ${counted} AND (CASE WHEN k.id IS NULL THEN NOT ${cancelled} ELSE k.last_day > $3 END)
     ORDER BY v.date, v.seq`,
    [source.cashAccountId, source.accountCode, day],
  );
}

/** Reads the movements of the last days before a day, the latest first, to say which of them the bank did not have. */
export function findEarlierMovements(
  tx: Transaction,
  { accountCode }: Pick<MovementSource, 'accountCode'>,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<readonly BookMovement[]> {
  const source = from.replace('JOIN bank_start s ON s.cash_account_id = $1', '').replace('$2', '$1');
  return tx.rows(
    `SELECT ${columns} ${source} WHERE v.date < $2 AND v.reverses_id IS NULL
       AND NOT EXISTS (SELECT FROM voucher r WHERE r.tenant_id = v.tenant_id AND r.reverses_id = v.id AND r.date < $2)
     ORDER BY v.date DESC, v.seq DESC LIMIT $3`,
    [accountCode, before, limit],
  );
}

/** Reads the movements of matches, by their day. */
export function findMovementsOfMatches(
  tx: Transaction,
  source: MovementSource,
  matchIds: readonly string[],
): Promise<readonly (BookMovement & { readonly matchId: string })[]> {
  return tx.rows(
    `SELECT ${columns}, m.match_id AS "matchId" ${from}
     JOIN bank_match_movement m ON m.tenant_id = v.tenant_id AND m.cash_account_id = $1 AND m.voucher_id = v.id
     WHERE m.match_id = ANY($3) ORDER BY v.date, v.seq`,
    [source.cashAccountId, source.accountCode, matchIds],
  );
}

/** Sums what the books have at the end of a day. */
export async function readBookBalance(tx: Transaction, accountCode: string, day: string): Promise<Fen> {
  const rows = await tx.rows<{ readonly balance: Fen }>(
    `SELECT coalesce(sum(l.debit - l.credit), 0)::bigint AS balance FROM voucher_line l
     JOIN voucher v ON v.tenant_id = l.tenant_id AND v.id = l.voucher_id
     WHERE l.account_code = $1 AND (v.kind = 'OPENING' OR v.date <= $2)`,
    [accountCode, day],
  );
  return onlyRow(rows).balance;
}

/** Sums what vouchers did to an account. */
export async function sumMovements(tx: Transaction, accountCode: string, voucherIds: readonly string[]): Promise<Fen> {
  const rows = await tx.rows<{ readonly amount: Fen }>(
    `SELECT coalesce(sum(l.debit - l.credit), 0)::bigint AS amount FROM voucher_line l WHERE l.account_code = $1 AND l.voucher_id = ANY($2)`,
    [accountCode, voucherIds],
  );
  return onlyRow(rows).amount;
}
