import type { Fen } from '@suanpan/money/fen';
import { cashAccounts } from '#business/ledger/book-accounts.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { ReportUnit } from './report-days.ts';
import type { ReportPeriod } from './report-period.ts';

/** Money that came in and went out in a day, week or month. */
export interface CashMoves {
  /** Its first day. */
  readonly key: string;
  readonly incoming: Fen;
  readonly outgoing: Fen;
}

/** That a line is of cash, in a form that an index of codes serves: "/" comes next after the dot. */
const cash = `(${cashAccounts.map((code) => `(l.account_code >= '${code}' AND l.account_code < '${code}/')`).join(' OR ')})`;

/** Sums what lay in some accounts, or in all that hold money, before a day. */
export async function sumCashBefore(tx: Transaction, accountCodes: readonly string[] | null, day: string): Promise<Fen> {
  const rows = await tx.rows<{ readonly amount: Fen }>(
    `SELECT coalesce(sum(l.debit - l.credit), 0)::bigint AS amount FROM voucher_line l JOIN voucher v ON v.tenant_id = l.tenant_id AND v.id = l.voucher_id
     WHERE ${cash} AND ($1::text[] IS NULL OR l.account_code = ANY($1::text[])) AND (v.kind = 'OPENING' OR v.date < $2)`,
    [accountCodes, day],
  );
  return rows[0]?.amount ?? 0;
}

/**
 * Sums what came in and went out of some accounts, or of all that hold money, by day, week or month. What a voucher carries from one to another
 * neither comes nor goes; what a red one takes back is taken away where it was.
 */
export function sumCashMoves(
  tx: Transaction,
  wish: { readonly accountCodes: readonly string[] | null; readonly unit: ReportUnit; readonly period: ReportPeriod },
): Promise<readonly CashMoves[]> {
  const { accountCodes, unit, period } = wish;
  return tx.rows(
    `SELECT date_trunc('${unit.toLowerCase()}', w.date::timestamp)::date::text AS key,
       sum(CASE WHEN w.debit <> 0 AND w.credit <> 0 THEN greatest(w.debit - w.credit, 0) ELSE w.debit END)::bigint AS incoming,
       sum(CASE WHEN w.debit <> 0 AND w.credit <> 0 THEN greatest(w.credit - w.debit, 0) ELSE w.credit END)::bigint AS outgoing
     FROM (
       SELECT v.date, sum(l.debit) AS debit, sum(l.credit) AS credit FROM voucher v
       JOIN voucher_line l ON l.tenant_id = v.tenant_id AND l.voucher_id = v.id
       WHERE ${cash} AND ($1::text[] IS NULL OR l.account_code = ANY($1::text[])) AND v.kind <> 'OPENING' AND v.date BETWEEN $2 AND $3
       GROUP BY v.id, v.date
     ) w GROUP BY 1 ORDER BY 1`,
    [accountCodes, period.from, period.to],
  );
}
