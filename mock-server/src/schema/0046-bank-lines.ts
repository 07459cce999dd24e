import type { Migration } from '#kernel/database/migrate.ts';

/**
 * What a bank says of an account, line by line, and which movements of the books each line stands for.
 *
 * A line is there once: its fingerprint is made of what tells it from any other of its account. A movement is what a voucher does to the account of
 * the ledger; it stands in one match at most.
 */
export const bankLinesMigration: Migration = {
  id: '0046-bank-lines',
  sql: `
CREATE TABLE bank_start (
  tenant_id uuid NOT NULL REFERENCES tenant,
  cash_account_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  day date NOT NULL,
  balance bigint NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, cash_account_id),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES cash_account (tenant_id, id)
);
CREATE TABLE bank_start_movement (
  tenant_id uuid NOT NULL REFERENCES tenant,
  cash_account_id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, cash_account_id, voucher_id),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES bank_start (tenant_id, cash_account_id),
  FOREIGN KEY (tenant_id, voucher_id) REFERENCES voucher (tenant_id, id)
);
CREATE TABLE bank_file (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  cash_account_id uuid NOT NULL,
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 200),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES bank_start (tenant_id, cash_account_id)
);
CREATE INDEX bank_file_by_account ON bank_file (tenant_id, cash_account_id, id);
CREATE TABLE bank_match (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  cash_account_id uuid NOT NULL,
  last_day date NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES bank_start (tenant_id, cash_account_id)
);
CREATE INDEX bank_match_by_account ON bank_match (tenant_id, cash_account_id);
CREATE TABLE bank_match_movement (
  tenant_id uuid NOT NULL REFERENCES tenant,
  cash_account_id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  match_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (tenant_id, cash_account_id, voucher_id),
  FOREIGN KEY (tenant_id, match_id) REFERENCES bank_match (tenant_id, id),
  FOREIGN KEY (tenant_id, voucher_id) REFERENCES voucher (tenant_id, id)
);
CREATE INDEX bank_match_movement_by_match ON bank_match_movement (tenant_id, match_id);
CREATE INDEX bank_match_movement_by_voucher ON bank_match_movement (tenant_id, voucher_id);
CREATE TABLE bank_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  file_id uuid NOT NULL,
  cash_account_id uuid NOT NULL,
  seq bigint NOT NULL,
  date date NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  balance bigint,
  party text NOT NULL CHECK (char_length(party) <= 200),
  note text NOT NULL CHECK (char_length(note) <= 500),
  flow_number text NOT NULL CHECK (char_length(flow_number) <= 100),
  fingerprint text COLLATE "C" NOT NULL CHECK (char_length(fingerprint) <= 200),
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'MATCHED', 'IGNORED')),
  match_id uuid,
  reason text CHECK (btrim(reason) <> '' AND char_length(reason) <= 200),
  freed_from text CHECK (char_length(freed_from) <= 300),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, cash_account_id, fingerprint),
  UNIQUE (tenant_id, cash_account_id, seq),
  FOREIGN KEY (tenant_id, file_id) REFERENCES bank_file (tenant_id, id),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES bank_start (tenant_id, cash_account_id),
  FOREIGN KEY (tenant_id, match_id) REFERENCES bank_match (tenant_id, id),
  CONSTRAINT matched_has_match CHECK ((state = 'MATCHED') = (match_id IS NOT NULL)),
  CONSTRAINT ignored_says_why CHECK ((state = 'IGNORED') = (reason IS NOT NULL))
);
CREATE INDEX bank_line_by_day ON bank_line (tenant_id, cash_account_id, date, seq);
CREATE INDEX bank_line_by_file ON bank_line (tenant_id, file_id);
CREATE INDEX bank_line_by_match ON bank_line (tenant_id, match_id) WHERE match_id IS NOT NULL;
CREATE INDEX bank_line_open ON bank_line (tenant_id, cash_account_id) WHERE state = 'OPEN';
CREATE TABLE bank_month (
  tenant_id uuid NOT NULL REFERENCES tenant,
  cash_account_id uuid NOT NULL,
  month text COLLATE "C" NOT NULL CHECK (month ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'),
  book_balance bigint NOT NULL,
  bank_balance bigint NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, cash_account_id, month),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES bank_start (tenant_id, cash_account_id)
);

CALL protect_tenant_table('bank_start');
CALL protect_tenant_table('bank_start_movement');
CALL protect_tenant_table('bank_file');
CALL protect_tenant_table('bank_match');
CALL protect_tenant_table('bank_match_movement');
CALL protect_tenant_table('bank_line');
CALL protect_tenant_table('bank_month');
CALL audit_table('bank_start');
CALL audit_table('bank_start_movement');
CALL audit_table('bank_file');
CALL audit_table('bank_match');
CALL audit_table('bank_match_movement');
CALL audit_table('bank_line');
CALL audit_table('bank_month');
GRANT SELECT, INSERT ON bank_start, bank_start_movement, bank_file, bank_match, bank_match_movement, bank_line, bank_month TO suanpan_app;
GRANT UPDATE (day, balance, version, updated_by, updated_at) ON bank_start TO suanpan_app;
GRANT UPDATE (state, match_id, reason, freed_from, version, updated_by, updated_at) ON bank_line TO suanpan_app;
GRANT DELETE ON bank_start_movement, bank_file, bank_match, bank_match_movement, bank_line, bank_month TO suanpan_app;
`,
};
