import type { Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';

/** What of an account is wanted: months, the first and the last included. */
export interface AccountSpan {
  /** The account, together with everything below it. */
  readonly accountCode: string;
  readonly from: string;
  readonly to: string;
}

/** A line of a voucher as the detail of its account shows it (明细账). */
export interface AccountEntry {
  readonly id: string;
  readonly voucherId: string;
  readonly accountCode: string;
  readonly summary: string;
  readonly debit: Fen;
  readonly credit: Fen;
  /** After this line, signed by debit. */
  readonly balance: Fen;
}

/** What a month moved on an account, and the year with it; opening balances are no movement. */
export interface AccountTurnover {
  readonly month: string;
  readonly debit: Fen;
  readonly credit: Fen;
  readonly yearDebit: Fen;
  readonly yearCredit: Fen;
  /** At the end of the month, signed by debit. */
  readonly balance: Fen;
}

/** A part of the detail of an account. */
export interface AccountEntryPage extends Page<AccountEntry> {
  /** What there was before the first month, signed by debit. */
  readonly opening: Fen;
  readonly months: readonly AccountTurnover[];
}

/** Codes below "1002" stand between "1002" and "1002/", as a slash comes after a dot: a range that the index on codes can answer. */
const below = (column: string): string =>
  `${column} >= $1 AND ${column} < $1 || '/' COLLATE "C" AND (${column} = $1 OR ${column} LIKE $1 || '.%')`;

/** Reads one page of the detail of an account, by day and then in the order in which vouchers were written. */
export async function listAccountEntries(tx: Transaction, span: AccountSpan, wish: PageWish): Promise<AccountEntryPage> {
  const opening = await sumBefore(tx, span);
  const values = new SqlValues();
  for (const value of [span.accountCode, span.from, span.to, opening]) values.add(value);
  const keyset = keysetOf({ expression: 'e.place', type: 'text', id: 'e.id', direction: 'ASC' }, wish, values);
  // Running balances need every line before; those of the span are read, whichever page is wanted.
  const read = await tx.rows<AccountEntry & { readonly sortValue: string }>(
    `WITH e AS (
       SELECT l.id, l.voucher_id AS "voucherId", l.account_code AS "accountCode", coalesce(l.summary, v.summary) AS summary, l.debit, l.credit,
         v.date::text || ' ' || lpad(v.seq::text, 12, '0') || ' ' || lpad(l.position::text, 6, '0') AS place,
         ($4 + sum(l.debit - l.credit) OVER (ORDER BY v.date, v.seq, l.position))::bigint AS balance
       FROM voucher_line l JOIN voucher v ON v.tenant_id = l.tenant_id AND v.id = l.voucher_id
       WHERE ${below('l.account_code')} AND v.period BETWEEN $2 AND $3)
     SELECT e.id, e."voucherId", e."accountCode", e.summary, e.debit, e.credit, e.balance, ${keyset.sortValue} AS "sortValue" FROM e
     WHERE ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return { ...pageOf(read, wish), opening, months: await findMonths(tx, span, opening) };
}

async function sumBefore(tx: Transaction, { accountCode, from }: AccountSpan): Promise<Fen> {
  const rows = await tx.rows<{ readonly amount: Fen }>(
    `SELECT coalesce(sum(b.debit - b.credit), 0)::bigint AS amount FROM account_balance b WHERE ${below('b.account_code')} AND b.period < $2`,
    [accountCode, from],
  );
  return onlyRow(rows).amount;
}

/** Every month of the span that moved something, from the balances, which are kept with the lines. */
async function findMonths(tx: Transaction, span: AccountSpan, opening: Fen): Promise<readonly AccountTurnover[]> {
  const rows = await tx.rows<Omit<AccountTurnover, 'balance'>>(
    `WITH m AS (
       SELECT b.period AS month, sum(b.debit)::bigint AS debit, sum(b.credit)::bigint AS credit FROM account_balance b
       WHERE ${below('b.account_code')} AND b.period BETWEEN greatest(left($2, 4) || '-01', (SELECT first_period FROM book)) AND $3 GROUP BY b.period)
     SELECT m.month, m.debit, m.credit, (sum(m.debit) OVER year)::bigint AS "yearDebit", (sum(m.credit) OVER year)::bigint AS "yearCredit"
     FROM m WINDOW year AS (PARTITION BY left(m.month, 4) ORDER BY m.month) ORDER BY m.month`,
    [span.accountCode, span.from, span.to],
  );
  let balance = opening;
  return rows
    .filter(({ month }) => month >= span.from)
    .map((row) => {
      balance += row.debit - row.credit;
      return { ...row, balance };
    });
}
