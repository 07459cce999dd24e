import type { Migration } from '#kernel/database/migrate.ts';

/** How much discount a member may give at most, in percent; null where nothing limits them. */
export const discountLimitMigration: Migration = {
  id: '0069-discount-limit',
  sql: `
ALTER TABLE member ADD COLUMN max_discount numeric(4,2) CHECK (max_discount >= 0);
`,
};
