import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Which members have put the guide to a new company away. A row is there or not, and is its member's own; that somebody wants no advice is no
 * fact of the business, so it is not audited.
 */
export const memberGuideMigration: Migration = {
  id: '0052-member-guide',
  sql: `
CREATE TABLE member_guide (
  tenant_id uuid NOT NULL REFERENCES tenant,
  member_id uuid NOT NULL,
  put_away_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, member_id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
CALL protect_tenant_table('member_guide');
GRANT SELECT, INSERT, DELETE ON member_guide TO suanpan_app;
`,
};
