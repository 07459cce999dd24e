import type { Migration } from '#kernel/database/migrate.ts';

/**
 * How often something was printed: one row under the id of what was printed, so that the audit finds who printed a document by the id of
 * that document, each time with the paper.
 */
export const printRecordMigration: Migration = {
  id: '0037-print-record',
  sql: `
CREATE TABLE print_record (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  kind text NOT NULL CHECK (kind IN ('DOCUMENT', 'ORDER', 'VOUCHER')),
  times integer NOT NULL CHECK (times > 0),
  paper text NOT NULL CHECK (paper IN ('A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58', 'VOUCHER', 'HALF_A4')),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CALL protect_tenant_table('print_record');
CALL audit_table('print_record');
GRANT SELECT, INSERT ON print_record TO suanpan_app;
GRANT UPDATE (times, paper, version, updated_by, updated_at) ON print_record TO suanpan_app;
`,
};
