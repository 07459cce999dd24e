import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Six roles, what of the company a member sees, invitations, and what people are shown of their sessions.
 *
 * Sign-in reads cards, so whether a member is in use and what they see is on the card, too. An entry of the audit that is about one row
 * names it in a column of its own: under row-level security no index can be used for a look into JSON.
 */
export const identityMigration: Migration = {
  id: '0011-identity',
  sql: `
ALTER TABLE member DROP CONSTRAINT member_roles_check;
ALTER TABLE member
  ADD CONSTRAINT member_roles_check
    CHECK (roles <@ ARRAY['owner', 'accountant', 'cashier', 'sales', 'purchasing', 'warehouse'] AND cardinality(roles) > 0),
  ADD COLUMN enabled boolean NOT NULL DEFAULT true,
  -- As the roles say when null.
  ADD COLUMN customer_scope text CHECK (customer_scope IN ('own', 'all')),
  -- All of them when null.
  ADD COLUMN warehouse_ids uuid[] CHECK (cardinality(warehouse_ids) <= 100);

ALTER TABLE member_card
  ADD COLUMN enabled boolean NOT NULL DEFAULT true,
  ADD COLUMN customer_scope text,
  ADD COLUMN warehouse_ids uuid[];

CREATE OR REPLACE FUNCTION write_member_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO member_card AS c (company_id, user_id, version, member_id, roles, enabled, customer_scope, warehouse_ids)
  VALUES (NEW.tenant_id, NEW.user_id, NEW.version, NEW.id, NEW.roles, NEW.enabled, NEW.customer_scope, NEW.warehouse_ids)
  ON CONFLICT (company_id, user_id) DO UPDATE SET version = NEW.version, member_id = NEW.id, roles = NEW.roles, enabled = NEW.enabled,
    customer_scope = NEW.customer_scope, warehouse_ids = NEW.warehouse_ids, carried = false;
  RETURN NULL;
END $$;

CREATE TABLE member_invitation (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  token_hash bytea NOT NULL,
  note text NOT NULL CHECK (char_length(note) <= 50),
  roles text[] NOT NULL
    CHECK (roles <@ ARRAY['owner', 'accountant', 'cashier', 'sales', 'purchasing', 'warehouse'] AND cardinality(roles) > 0),
  customer_scope text CHECK (customer_scope IN ('own', 'all')),
  warehouse_ids uuid[] CHECK (cardinality(warehouse_ids) <= 100),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  used_at timestamptz,
  used_by uuid,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, token_hash),
  FOREIGN KEY (tenant_id, created_by) REFERENCES member (tenant_id, id),
  FOREIGN KEY (tenant_id, used_by) REFERENCES member (tenant_id, id),
  CONSTRAINT used_by_somebody CHECK ((used_at IS NULL) = (used_by IS NULL)),
  CONSTRAINT used_or_revoked CHECK (used_at IS NULL OR revoked_at IS NULL)
);
CALL protect_tenant_table('member_invitation');
CALL audit_table('member_invitation');
GRANT SELECT, INSERT ON member_invitation TO suanpan_app;
GRANT UPDATE (version, revoked_at, used_at, used_by, updated_by, updated_at) ON member_invitation TO suanpan_app;

ALTER TABLE session
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN last_seen_at timestamptz,
  ADD COLUMN user_agent text NOT NULL DEFAULT '' CHECK (char_length(user_agent) <= 400),
  ADD COLUMN address text NOT NULL DEFAULT '' CHECK (char_length(address) <= 100);
UPDATE session SET last_seen_at = created_at;
ALTER TABLE session ALTER COLUMN last_seen_at SET NOT NULL;

ALTER TABLE audit_entry ADD COLUMN row_id text GENERATED ALWAYS AS (
  CASE WHEN jsonb_array_length(coalesce(after, before)) = 1 THEN coalesce(after, before) -> 0 ->> 'id' END) STORED;
CREATE INDEX audit_entry_by_row ON audit_entry (tenant_id, table_name, row_id);
CREATE INDEX audit_entry_by_operation ON audit_entry (tenant_id, operation);
`,
};
