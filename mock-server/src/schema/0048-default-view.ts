import type { Migration } from '#kernel/database/migrate.ts';

/** A member may have one view of a page shown whenever they open it without saying what they want. */
export const defaultViewMigration: Migration = {
  id: '0048-default-view',
  sql: `
ALTER TABLE saved_view ADD COLUMN is_default boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX saved_view_default ON saved_view (tenant_id, member_id, page) WHERE is_default;
GRANT UPDATE (is_default) ON saved_view TO suanpan_app;
`,
};
