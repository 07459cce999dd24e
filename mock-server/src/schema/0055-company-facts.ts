import type { Migration } from '#kernel/database/migrate.ts';

/** What a company says of itself on paper; one row, in a table of its own, since the tenant's row is read at every sign-in. */
export const companyFactsMigration: Migration = {
  id: '0055-company-facts',
  sql: `
CREATE TABLE company_facts (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  printed_name text NOT NULL CHECK (char_length(printed_name) <= 60),
  credit_code text COLLATE "C" NOT NULL CHECK (credit_code = '' OR credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  address text NOT NULL CHECK (char_length(address) <= 100),
  phone text NOT NULL CHECK (char_length(phone) <= 40),
  bank text NOT NULL CHECK (char_length(bank) <= 60),
  bank_account text COLLATE "C" NOT NULL CHECK (char_length(bank_account) <= 40),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id)
);
CALL protect_tenant_table('company_facts');
CALL audit_table('company_facts');
GRANT SELECT, INSERT ON company_facts TO suanpan_app;
GRANT UPDATE (printed_name, credit_code, address, phone, bank, bank_account, version, updated_by, updated_at) ON company_facts TO suanpan_app;
`,
};
