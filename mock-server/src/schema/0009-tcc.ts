import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Work of several participants that is confirmed by all or cancelled by all (TCC): the coordinator's log and the participants' fences.
 *
 * The log is in the tenant's database; a fence is in the database of the participant whose writes it goes with, which may be another one,
 * so nothing refers from one to the other.
 */
export const tccMigration: Migration = {
  id: '0009-tcc',
  sql: `
CREATE TABLE tcc_transaction (
  tenant_id uuid NOT NULL REFERENCES tenant,
  xid uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('trying', 'confirming', 'confirmed', 'cancelling', 'cancelled')),
  carried json NOT NULL,
  begun_at timestamptz NOT NULL,
  deadline timestamptz NOT NULL,
  decided_at timestamptz,
  ended_at timestamptz,
  due_at timestamptz NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  last_error text,
  PRIMARY KEY (tenant_id, xid),
  CHECK ((state = 'trying') = (decided_at IS NULL)),
  CHECK ((state IN ('confirmed', 'cancelled')) = (ended_at IS NOT NULL))
);
CREATE INDEX tcc_transaction_due ON tcc_transaction (tenant_id, due_at) WHERE ended_at IS NULL;
CREATE INDEX tcc_transaction_open ON tcc_transaction (tenant_id) WHERE ended_at IS NULL;
CREATE INDEX tcc_transaction_ended ON tcc_transaction (tenant_id, ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE tcc_branch (
  tenant_id uuid NOT NULL,
  xid uuid NOT NULL,
  branch integer NOT NULL CHECK (branch >= 0),
  participant text NOT NULL CHECK (participant <> ''),
  address text NOT NULL,
  done boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, xid, branch),
  FOREIGN KEY (tenant_id, xid) REFERENCES tcc_transaction ON DELETE CASCADE
);

CREATE TABLE tcc_fence (
  tenant_id uuid NOT NULL REFERENCES tenant,
  xid uuid NOT NULL,
  branch integer NOT NULL,
  participant text NOT NULL,
  status text NOT NULL CHECK (status IN ('tried', 'confirmed', 'cancelled', 'suspended')),
  deadline timestamptz NOT NULL,
  tried json,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, xid, branch)
);
CREATE INDEX tcc_fence_deadline ON tcc_fence (tenant_id, deadline) WHERE status <> 'tried';

CALL protect_tenant_table('tcc_transaction');
CALL protect_tenant_table('tcc_branch');
CALL protect_tenant_table('tcc_fence');
GRANT SELECT, INSERT, UPDATE, DELETE ON tcc_transaction, tcc_branch, tcc_fence TO suanpan_app;

-- Which companies a sweep has something to do for: nothing else of them is told. The owner needs a policy of its own to see it.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY swept ON tcc_transaction FOR SELECT TO %I USING (true)', current_user);
  EXECUTE format('CREATE POLICY swept ON tcc_fence FOR SELECT TO %I USING (true)', current_user);
END $$;
CREATE FUNCTION tcc_open_companies() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT t.tenant_id FROM tcc_transaction t JOIN placement p ON p.company_id = t.tenant_id AND p.state = 'active' WHERE t.ended_at IS NULL
$$;
CREATE FUNCTION tcc_known_companies() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.company_id FROM placement p WHERE p.state = 'active' AND (EXISTS (SELECT FROM tcc_transaction t WHERE t.tenant_id = p.company_id)
    OR EXISTS (SELECT FROM tcc_fence f WHERE f.tenant_id = p.company_id))
$$;
REVOKE ALL ON FUNCTION tcc_open_companies(), tcc_known_companies() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tcc_open_companies(), tcc_known_companies() TO suanpan_identity;
`,
};
