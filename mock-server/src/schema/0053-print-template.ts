import type { Migration } from '#kernel/database/migrate.ts';

/**
 * How a company has each kind printed: one row for each kind that it says something of. What is left out of a print is listed, so that a
 * column that comes later is printed until somebody leaves it out. Which names there are is the application's: they change with the prints.
 */
export const printTemplateMigration: Migration = {
  id: '0053-print-template',
  sql: `
CREATE TABLE print_template (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  kind text COLLATE "C" NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
  paper text NOT NULL CHECK (paper IN ('A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58', 'VOUCHER', 'HALF_A4')),
  title text NOT NULL CHECK (char_length(title) <= 20),
  header text NOT NULL CHECK (char_length(header) <= 100),
  footer text NOT NULL CHECK (char_length(footer) <= 300),
  hidden_columns text[] NOT NULL CHECK (cardinality(hidden_columns) <= 20),
  hidden_signatures text[] NOT NULL CHECK (cardinality(hidden_signatures) <= 20),
  hidden_parts text[] NOT NULL CHECK (cardinality(hidden_parts) <= 20),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, kind)
);
CALL protect_tenant_table('print_template');
CALL audit_table('print_template');
GRANT SELECT, INSERT ON print_template TO suanpan_app;
GRANT UPDATE (paper, title, header, footer, hidden_columns, hidden_signatures, hidden_parts, version, updated_by, updated_at)
  ON print_template TO suanpan_app;
`,
};
