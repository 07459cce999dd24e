import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Who wrote what: every statement that changes rows of a company leaves an entry, which nobody of the application can change or remove.
 *
 * The entries of a company are a chain: each has the hash of the one before in its own. They are chained when the transaction commits, so
 * that two of one company wait for each other then and at no other time, holding nothing that the other could want.
 */
export const auditMigration: Migration = {
  id: '0006-audit',
  sql: `
CREATE TABLE audit_entry (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id bigint GENERATED ALWAYS AS IDENTITY,
  number bigint CHECK (number > 0),
  at timestamptz NOT NULL,
  member_id uuid,
  operation text CHECK (char_length(operation) <= 100),
  table_name text NOT NULL,
  act text NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
  before jsonb,
  after jsonb,
  hash bytea,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, number)
);
CREATE TABLE audit_head (
  tenant_id uuid PRIMARY KEY REFERENCES tenant,
  number bigint NOT NULL,
  hash bytea NOT NULL
);
CALL protect_tenant_table('audit_entry');
CALL protect_tenant_table('audit_head');
GRANT SELECT ON audit_entry, audit_head TO suanpan_app;

DO $$
DECLARE
  name text;
  own text := 'tenant_id = NULLIF(current_setting(''suanpan.tenant'', true), '''')::uuid';
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_entry', 'audit_head'] LOOP
    EXECUTE format('CREATE POLICY written_by_triggers ON %I TO %I USING (%s) WITH CHECK (%s)', name, current_user, own, own);
  END LOOP;
END $$;

CREATE FUNCTION audit_hash(previous bytea, entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(previous || convert_to(jsonb_build_array(
    entry.number, to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.member_id, entry.operation, entry.table_name, entry.act, entry.before, entry.after)::text, 'UTF8'))
$$;

CREATE FUNCTION write_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  gone jsonb;
  come jsonb;
BEGIN
  IF TG_OP <> 'INSERT' THEN SELECT jsonb_agg(to_jsonb(r) - 'tenant_id') INTO gone FROM rows_before r; END IF;
  IF TG_OP <> 'DELETE' THEN SELECT jsonb_agg(to_jsonb(r) - 'tenant_id') INTO come FROM rows_after r; END IF;
  IF gone IS NULL AND come IS NULL THEN RETURN NULL; END IF;
  INSERT INTO audit_entry (tenant_id, at, member_id, operation, table_name, act, before, after)
  VALUES (
    current_setting('suanpan.tenant')::uuid, clock_timestamp(), NULLIF(current_setting('suanpan.member', true), '')::uuid,
    NULLIF(current_setting('suanpan.operation', true), ''), TG_TABLE_NAME, lower(TG_OP), gone, come);
  RETURN NULL;
END $$;

CREATE FUNCTION chain_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head audit_head;
  entry audit_entry := NEW;
BEGIN
  INSERT INTO audit_head AS h (tenant_id, number, hash) VALUES (NEW.tenant_id, 1, '')
  ON CONFLICT (tenant_id) DO UPDATE SET number = h.number + 1 RETURNING * INTO head;
  entry.number := head.number;
  entry.hash := audit_hash(head.hash, entry);
  UPDATE audit_entry SET number = entry.number, hash = entry.hash WHERE tenant_id = NEW.tenant_id AND id = NEW.id;
  UPDATE audit_head SET hash = entry.hash WHERE tenant_id = NEW.tenant_id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER chained_at_commit AFTER INSERT ON audit_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chain_audit();

CREATE PROCEDURE audit_table(name regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS rows_after
    FOR EACH STATEMENT EXECUTE FUNCTION write_audit()', name);
  EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after
    FOR EACH STATEMENT EXECUTE FUNCTION write_audit()', name);
  EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS rows_before
    FOR EACH STATEMENT EXECUTE FUNCTION write_audit()', name);
END $$;

DO $$
DECLARE
  found regclass;
BEGIN
  FOR found IN
    SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND c.relname NOT IN ('audit_entry', 'audit_head', 'idempotency', 'number_sequence')
  LOOP
    CALL audit_table(found);
  END LOOP;
  CALL audit_table('tenant');
END $$;
`,
};
