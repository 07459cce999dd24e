import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** A tax rate, in percent, and the days it may be used on. */
export interface TaxRate {
  readonly rate: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Reads the tax rates that may be used on a day, the highest first. */
export function findTaxRates(tx: Transaction, day: string): Promise<readonly TaxRate[]> {
  return tx.rows(
    `SELECT trim_scale(rate)::text AS rate, name, valid_from AS "validFrom", valid_to AS "validTo" FROM tax_rate
     WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1) ORDER BY tax_rate.rate DESC`,
    [day],
  );
}

/** Adds a tax rate. */
export function insertTaxRate(tx: Transaction, rate: TaxRate & { readonly id: string }, change: Change): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  const { id, rate: percent, name, validFrom, validTo } = rate;
  return insertRows(tx, 'tax_rate', [{ id, rate: percent, name, valid_from: validFrom, valid_to: validTo, ...stamp }]);
}
