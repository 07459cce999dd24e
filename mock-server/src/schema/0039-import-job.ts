import type { Migration } from '#kernel/database/migrate.ts';

/**
 * What is being imported: the rows of a file wait here, checked, until they are all written at once.
 *
 * Neither table is audited: what an import writes is audited where it is written. Rows go with their job, when it is done or given up; what is
 * left of any company after a day is removed by whoever imports next.
 */
export const importJobMigration: Migration = {
  id: '0039-import-job',
  sql: `
CREATE TABLE import_job (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  member_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PRODUCTS', 'CUSTOMERS', 'SUPPLIERS')),
  columns text[] NOT NULL,
  done_at timestamptz,
  created integer NOT NULL DEFAULT 0 CHECK (created >= 0),
  changed integer NOT NULL DEFAULT 0 CHECK (changed >= 0),
  unchanged integer NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
  wrong integer NOT NULL DEFAULT 0 CHECK (wrong >= 0),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
CREATE INDEX import_job_by_age ON import_job (created_at);
CREATE TABLE import_row (
  tenant_id uuid NOT NULL REFERENCES tenant,
  job_id uuid NOT NULL,
  number integer NOT NULL CHECK (number BETWEEN 1 AND 1000000),
  code text,
  cells jsonb NOT NULL,
  act text NOT NULL CHECK (act IN ('CREATE', 'CHANGE', 'NONE', 'WRONG')),
  seen_version integer,
  PRIMARY KEY (tenant_id, job_id, number),
  FOREIGN KEY (tenant_id, job_id) REFERENCES import_job (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX import_row_by_code ON import_row (tenant_id, job_id, code);
CALL protect_tenant_table('import_job');
CALL protect_tenant_table('import_row');
GRANT SELECT, INSERT, DELETE ON import_job, import_row TO suanpan_app;
GRANT UPDATE (version, done_at, created, changed, unchanged, wrong) ON import_job TO suanpan_app;

DO $$
BEGIN
  EXECUTE format('CREATE POLICY removed_when_old ON import_job TO %I USING (created_at < clock_timestamp() - interval ''1 day'')', current_user);
END $$;
CREATE FUNCTION remove_old_imports() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM import_job WHERE created_at < clock_timestamp() - interval '1 day'
$$;
REVOKE ALL ON FUNCTION remove_old_imports() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_old_imports() TO suanpan_app;
`,
};
