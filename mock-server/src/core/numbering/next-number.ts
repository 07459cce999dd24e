import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { sequenceOf, usualForm, type NumberedKind, type NumberForm } from './number-rule.ts';
import { countedWithin, numberText } from './number-text.ts';

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

/**
 * Takes the number of a document of a day, by the rule of its company.
 *
 * The rule is read in the statement that counts, so a rule costs no journey. It is held until the number stands: a change of it waits for numbers
 * that are being given, and numbers that are taken after it are by the new one.
 */
export async function takeNumber(tx: Transaction, kind: NumberedKind, day: string): Promise<string> {
  const rows = await tx.rows<{ readonly last: number; readonly rule: NumberForm | null }>(
    `WITH rule AS (SELECT prefix, date_part AS period, digits, restarts FROM number_rule WHERE kind = $1 FOR SHARE),
     taken AS (
       INSERT INTO number_sequence AS sequence (tenant_id, kind, year, last)
       SELECT current_setting('suanpan.tenant')::uuid, $2,
         CASE (SELECT restarts FROM rule) WHEN 'NEVER' THEN 0 WHEN 'MONTH' THEN $4::integer ELSE $3::integer END, 1
       ON CONFLICT (tenant_id, kind, year) DO UPDATE SET last = sequence.last + 1 RETURNING last)
     SELECT taken.last, to_json(rule) AS rule FROM taken LEFT JOIN rule ON true`,
    [kind, sequenceOf(kind), countedWithin('YEAR', day), countedWithin('MONTH', day)],
  );
  const { last, rule } = onlyRow(rows);
  return numberText(rule ?? usualForm(kind), day, last);
}
