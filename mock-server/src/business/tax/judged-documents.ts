import type { Transaction } from '#kernel/database/transaction.ts';

/** Why a company cannot be another kind of taxpayer, or file at other times, from a day on, and what follows from its kind. */
export type TaxpayerReason =
  | 'taxpayer-mid-month'
  | 'taxpayer-has-documents'
  | 'taxpayer-quarter-closed'
  | 'filing-mid-quarter'
  | 'deduction-of-general';

/** The first of the documents that are judged by the kind of taxpayer, and how many there are. */
export interface Judged {
  readonly number: string;
  readonly date: string;
  readonly count: number;
}

/**
 * Finds what of some days was judged by what the company was: purchases, sales, expenses, counts, receivables with tax, and invoices whose tax may be deducted.
 *
 * Returns are not among them, as they follow their originals, nor is what was voided.
 */
export async function findJudged(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string | null },
): Promise<Judged | null> {
  const [first] = await tx.rows<Judged>(
    `SELECT number, date, (count(*) OVER ())::int AS count FROM (
       SELECT number, date FROM document WHERE (type IN ('PURCHASE', 'SALE', 'EXPENSE', 'COUNT') OR (type = 'RECEIVABLE' AND tax <> 0)) AND status <> 'VOID' AND red_of_id IS NULL
         AND date BETWEEN $1 AND coalesce($2::date, 'infinity')
       UNION ALL SELECT number, date FROM input_invoice WHERE status <> 'VOID' AND kind = 'SPECIAL'
         AND (date BETWEEN $1 AND coalesce($2::date, 'infinity')
           OR deducted_month BETWEEN to_char($1::date, 'YYYY-MM') AND to_char(coalesce($2::date, '9999-12-31'), 'YYYY-MM'))
     ) judged ORDER BY date, number LIMIT 1`,
    [from, to],
  );
  return first ?? null;
}
