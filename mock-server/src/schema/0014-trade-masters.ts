import type { Migration } from '#kernel/database/migrate.ts';

/** Warehouses, suppliers, cash accounts, and what products need to be kept in stock. */
export const tradeMastersMigration: Migration = {
  id: '0014-trade-masters',
  sql: `
CREATE TABLE warehouse (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  code text NOT NULL CHECK (code <> '' AND char_length(code) <= 20),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 100),
  enabled boolean NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
CREATE TABLE supplier (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  code text NOT NULL CHECK (code <> '' AND char_length(code) <= 20),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 100),
  mnemonic text NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  search_text text NOT NULL,
  tax_number text NOT NULL CHECK (char_length(tax_number) <= 20),
  credit_days integer NOT NULL CHECK (credit_days BETWEEN 0 AND 365),
  enabled boolean NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
CREATE TABLE cash_account (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 100),
  account_code text COLLATE "C" NOT NULL CHECK (account_code ~ '^(1001|1002|1012)(\\.|$)'),
  enabled boolean NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, name),
  FOREIGN KEY (tenant_id, account_code) REFERENCES account (tenant_id, code)
);
ALTER TABLE product
  ADD COLUMN service boolean NOT NULL DEFAULT false,
  ADD COLUMN min_stock numeric(18,4) NOT NULL DEFAULT 0 CHECK (min_stock >= 0);

CALL protect_tenant_table('warehouse');
CALL protect_tenant_table('supplier');
CALL protect_tenant_table('cash_account');
CALL audit_table('warehouse');
CALL audit_table('supplier');
CALL audit_table('cash_account');
GRANT SELECT, INSERT, UPDATE ON warehouse, supplier, cash_account TO suanpan_app;
`,
};
