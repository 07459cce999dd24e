import type { Migration } from '#kernel/database/migrate.ts';

/**
 * What a member keeps of a page that has filters: a name for the query of its address. `page` is the path, so that any list may have them.
 *
 * A view is its member's own; it is audited like everything else that people write.
 */
export const savedViewMigration: Migration = {
  id: '0032-saved-view',
  sql: `
CREATE TABLE saved_view (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  member_id uuid NOT NULL,
  page text COLLATE "C" NOT NULL CHECK (page ~ '^(/[a-z0-9-]+)+$' AND char_length(page) <= 100),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 40),
  query text NOT NULL CHECK (char_length(query) <= 1000),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, member_id, page, name),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
CALL protect_tenant_table('saved_view');
CALL audit_table('saved_view');
GRANT SELECT, INSERT, DELETE ON saved_view TO suanpan_app;
GRANT UPDATE (name, query, version, updated_by, updated_at) ON saved_view TO suanpan_app;
`,
};
