import type { Migration } from '#kernel/database/migrate.ts';

/** Companies, people, sessions, members, and what every tenant table is protected by. */
export const tenantMigration: Migration = {
  id: '0001-tenant',
  sql: `
CREATE PROCEDURE protect_tenant_table(name regclass, tenant_column text DEFAULT 'tenant_id') LANGUAGE plpgsql AS $$
DECLARE
  own text := format('%I = NULLIF(current_setting(''suanpan.tenant'', true), '''')::uuid', tenant_column);
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY own_tenant ON %s TO suanpan_app USING (%s) WITH CHECK (%s)', name, own, own);
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO suanpan_app, suanpan_identity;

CREATE TABLE tenant (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL CHECK (name <> ''),
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL
);
CALL protect_tenant_table('tenant', 'id');
GRANT SELECT, INSERT, UPDATE ON tenant TO suanpan_app;
CREATE POLICY sign_in ON tenant FOR SELECT TO suanpan_identity USING (true);
GRANT SELECT ON tenant TO suanpan_identity;

CREATE TABLE user_account (
  id uuid PRIMARY KEY,
  login_name text NOT NULL UNIQUE CHECK (login_name = lower(login_name) AND login_name <> ''),
  name text NOT NULL,
  password_hash text NOT NULL,
  locale text NOT NULL DEFAULT 'zh-CN' CHECK (locale IN ('zh-CN', 'en-US')),
  created_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON user_account TO suanpan_identity;

CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES user_account ON DELETE CASCADE,
  company_id uuid NOT NULL REFERENCES tenant ON DELETE CASCADE,
  locale text NOT NULL CHECK (locale IN ('zh-CN', 'en-US')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_by_user ON session (user_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO suanpan_identity;

CREATE TABLE member (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  user_id uuid NOT NULL REFERENCES user_account,
  name text NOT NULL,
  roles text[] NOT NULL CHECK (roles <@ ARRAY['owner', 'sales', 'accountant'] AND cardinality(roles) > 0),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, user_id)
);
CREATE INDEX member_by_user ON member (user_id);
CALL protect_tenant_table('member');
GRANT SELECT, INSERT, UPDATE ON member TO suanpan_app;
CREATE POLICY sign_in ON member FOR SELECT TO suanpan_identity USING (true);
GRANT SELECT ON member TO suanpan_identity;

CREATE TABLE idempotency (
  tenant_id uuid NOT NULL REFERENCES tenant,
  user_id uuid NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  response json,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, user_id, key)
);
CALL protect_tenant_table('idempotency');
GRANT SELECT, INSERT, UPDATE ON idempotency TO suanpan_app;

CREATE TABLE number_sequence (
  tenant_id uuid NOT NULL REFERENCES tenant,
  kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (tenant_id, kind, year)
);
CALL protect_tenant_table('number_sequence');
GRANT SELECT, INSERT, UPDATE ON number_sequence TO suanpan_app;
`,
};
