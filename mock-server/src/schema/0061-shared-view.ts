import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Views that their makers share with the company. What a member's page opens with is their own, so a choice of somebody else's view is not in the view:
 * it is a row of the one who chose it, and goes when the view is withdrawn.
 */
export const sharedViewMigration: Migration = {
  id: '0061-shared-view',
  sql: `
ALTER TABLE saved_view ADD COLUMN is_shared boolean NOT NULL DEFAULT false;
CREATE INDEX saved_view_shared ON saved_view (tenant_id, page) WHERE is_shared;
GRANT UPDATE (is_shared) ON saved_view TO suanpan_app;

CREATE TABLE shared_view_default (
  tenant_id uuid NOT NULL REFERENCES tenant,
  member_id uuid NOT NULL,
  page text COLLATE "C" NOT NULL,
  view_id uuid NOT NULL,
  chosen_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, member_id, page),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  FOREIGN KEY (tenant_id, view_id) REFERENCES saved_view (tenant_id, id)
);
CREATE INDEX shared_view_default_view ON shared_view_default (tenant_id, view_id);
CALL protect_tenant_table('shared_view_default');
CALL audit_table('shared_view_default');
GRANT SELECT, INSERT, DELETE ON shared_view_default TO suanpan_app;
`,
};
