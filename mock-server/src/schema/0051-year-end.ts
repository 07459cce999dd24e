import type { Migration } from '#kernel/database/migrate.ts';

/** The end of a year is an entry of a close: what 3103 has goes to 3104. */
export const yearEndMigration: Migration = {
  id: '0051-year-end',
  sql: `
ALTER TABLE voucher DROP CONSTRAINT voucher_kind_check;
ALTER TABLE voucher ADD CONSTRAINT voucher_kind_check CHECK (kind IN ('OPENING', 'DOCUMENT', 'CLOSE_VAT', 'CLOSE_SURTAX', 'CLOSE_INCOME_TAX',
  'CLOSE_INCOME', 'CLOSE_EXPENSE', 'CLOSE_YEAR'));
`,
};
