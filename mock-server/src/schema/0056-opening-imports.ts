import type { Migration } from '#kernel/database/migrate.ts';

/** What books begin with is staged as masters are: an import of each part, and the month that they are to begin with. */
export const openingImportsMigration: Migration = {
  id: '0056-opening-imports',
  sql: `
ALTER TABLE import_job DROP CONSTRAINT import_job_kind_check;
ALTER TABLE import_job ADD CONSTRAINT import_job_kind_check CHECK (kind IN ('PRODUCTS', 'CUSTOMERS', 'SUPPLIERS', 'OPENING_BALANCES', 'OPENING_STOCK',
  'OPENING_RECEIVABLES', 'OPENING_PAYABLES', 'OPENING_CUSTOMER_ADVANCES', 'OPENING_SUPPLIER_ADVANCES', 'OPENING_YEAR_TO_DATE'));
ALTER TABLE import_job ADD COLUMN period text;
ALTER TABLE import_job ADD CONSTRAINT import_job_period_check CHECK ((kind LIKE 'OPENING%') = (period IS NOT NULL) AND period ~ '^\\d{4}-\\d{2}$');
`,
};
