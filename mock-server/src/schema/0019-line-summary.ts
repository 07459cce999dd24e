import type { Migration } from '#kernel/database/migrate.ts';

/** What each line of a voucher says: on paper every line has its own words, and a voucher by hand may need more than one. */
export const lineSummaryMigration: Migration = {
  id: '0019-line-summary',
  sql: `
ALTER TABLE document_line ADD COLUMN summary text CHECK (char_length(summary) <= 200);
ALTER TABLE voucher_line ADD COLUMN summary text CHECK (char_length(summary) <= 200);
`,
};
