import type { Migration } from '#kernel/database/migrate.ts';

/**
 * How a company numbers its documents: one row for each kind that it says something of.
 *
 * A prefix is of one kind for good, and its numbers with a year, or with a month, are counted in one way: no count gives a number twice, and so no
 * two rules that followed one another do.
 */
export const numberRuleMigration: Migration = {
  id: '0054-number-rule',
  sql: `
CREATE TABLE number_rule (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  kind text COLLATE "C" NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
  prefix text COLLATE "C" NOT NULL CHECK (prefix ~ '^[A-Z][A-Z0-9]{0,9}$'),
  date_part text NOT NULL CHECK (date_part IN ('NONE', 'YEAR', 'MONTH')),
  digits integer NOT NULL CHECK (digits BETWEEN 3 AND 8),
  restarts text NOT NULL CHECK (restarts IN ('NEVER', 'YEAR', 'MONTH')),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, kind),
  CONSTRAINT says_what_it_counts_within CHECK (restarts = 'NEVER' OR date_part = 'MONTH' OR (restarts, date_part) = ('YEAR', 'YEAR'))
);
CALL protect_tenant_table('number_rule');
CALL audit_table('number_rule');
GRANT SELECT, INSERT ON number_rule TO suanpan_app;
GRANT UPDATE (prefix, date_part, digits, restarts, version, updated_by, updated_at) ON number_rule TO suanpan_app;

CREATE TABLE number_prefix (
  tenant_id uuid NOT NULL REFERENCES tenant,
  prefix text COLLATE "C" NOT NULL CHECK (prefix ~ '^[A-Z][A-Z0-9]{0,9}$'),
  kind text COLLATE "C" NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
  year_restarts text CHECK (year_restarts IN ('NEVER', 'YEAR')),
  month_restarts text CHECK (month_restarts IN ('NEVER', 'YEAR', 'MONTH')),
  PRIMARY KEY (tenant_id, prefix)
);
CALL protect_tenant_table('number_prefix');
GRANT SELECT, INSERT, UPDATE ON number_prefix TO suanpan_app;
`,
};
