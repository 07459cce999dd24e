import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';

/** Which row of numbers is counted on: a kind, and the year for those that begin anew each year (0 for the others). */
export interface NumberSeries {
  readonly kind: string;
  readonly year: number;
}

/** Takes the next number, or so many at once, and returns the last; a transaction that fails gives them back, so there are no gaps. */
export async function takeNumbers(tx: Transaction, series: NumberSeries, count = 1): Promise<number> {
  const rows = await tx.rows<{ readonly last: number }>(
    `INSERT INTO number_sequence AS sequence (tenant_id, kind, year, last) VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, $3)
     ON CONFLICT (tenant_id, kind, year) DO UPDATE SET last = sequence.last + $3 RETURNING last`,
    [series.kind, series.year, count],
  );
  return onlyRow(rows).last;
}
