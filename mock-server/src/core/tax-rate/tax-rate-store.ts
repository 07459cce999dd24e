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
