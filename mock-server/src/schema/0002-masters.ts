import type { Migration } from '#kernel/database/migrate.ts';

/** Customers, products and tax rates. */
export const mastersMigration: Migration = {
  id: '0002-masters',
  sql: `
CREATE TABLE customer (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  code text NOT NULL CHECK (code <> '' AND char_length(code) <= 20),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 100),
  mnemonic text NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  search_text text NOT NULL,
  contact text NOT NULL CHECK (char_length(contact) <= 50),
  phone text NOT NULL CHECK (char_length(phone) <= 30),
  address text NOT NULL CHECK (char_length(address) <= 200),
  tax_number text NOT NULL CHECK (char_length(tax_number) <= 20),
  credit_days integer NOT NULL CHECK (credit_days BETWEEN 0 AND 365),
  salesperson_id uuid NOT NULL,
  enabled boolean NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  FOREIGN KEY (tenant_id, salesperson_id) REFERENCES member (tenant_id, id)
);
CREATE INDEX customer_by_name ON customer (tenant_id, sort_key, id);
CALL protect_tenant_table('customer');
GRANT SELECT, INSERT, UPDATE ON customer TO suanpan_app;

CREATE TABLE product (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  sku text NOT NULL CHECK (sku <> ''),
  barcode text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  mnemonic text NOT NULL,
  search_text text NOT NULL,
  spec text NOT NULL,
  unit text NOT NULL,
  price numeric(18,6) NOT NULL CHECK (price >= 0),
  tax_rate numeric(5,2) NOT NULL CHECK (tax_rate BETWEEN 0 AND 100),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, sku)
);
CALL protect_tenant_table('product');
GRANT SELECT, INSERT, UPDATE ON product TO suanpan_app;

CREATE TABLE tax_rate (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  rate numeric(5,2) NOT NULL CHECK (rate BETWEEN 0 AND 100),
  name text NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, rate, valid_from)
);
CALL protect_tenant_table('tax_rate');
GRANT SELECT, INSERT, UPDATE ON tax_rate TO suanpan_app;
`,
};
