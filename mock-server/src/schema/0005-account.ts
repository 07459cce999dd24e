import type { Migration } from '#kernel/database/migrate.ts';

/**
 * The chart of accounts. Code, group and side of an account never change, so the application may not write them;
 * that a leaf has nothing below it is held at the end of each transaction.
 */
export const accountMigration: Migration = {
  id: '0005-account',
  sql: `
CREATE TABLE account (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  code text COLLATE "C" NOT NULL CHECK (code ~ '^[1-9][0-9]{3}(\\.[0-9]{2}){0,3}$'),
  parent_code text COLLATE "C",
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 50),
  mnemonic text NOT NULL,
  search_text text NOT NULL,
  category text NOT NULL CHECK (category IN ('ASSET', 'LIABILITY', 'EQUITY', 'COST', 'INCOME_EXPENSE')),
  direction text NOT NULL CHECK (direction IN ('DEBIT', 'CREDIT')),
  leaf boolean NOT NULL,
  standard boolean NOT NULL,
  enabled boolean NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  UNIQUE (tenant_id, code, category),
  CONSTRAINT code_begins_with_parent CHECK (
    CASE WHEN char_length(code) = 4 THEN parent_code IS NULL
    ELSE parent_code IS NOT NULL AND parent_code = left(code, -3) END
  ),
  CONSTRAINT parent_is_of_the_same_category FOREIGN KEY (tenant_id, parent_code, category) REFERENCES account (tenant_id, code, category)
);
CREATE INDEX account_by_parent ON account (tenant_id, parent_code);
CALL protect_tenant_table('account');
GRANT SELECT, INSERT ON account TO suanpan_app;
GRANT UPDATE (version, name, mnemonic, search_text, leaf, enabled, updated_by, updated_at) ON account TO suanpan_app;

CREATE FUNCTION assert_account_leaf() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM account a WHERE a.tenant_id = NEW.tenant_id AND a.code IN (NEW.code, NEW.parent_code)
      AND a.leaf = EXISTS (SELECT FROM account c WHERE c.tenant_id = a.tenant_id AND c.parent_code = a.code)
  ) THEN
    RAISE EXCEPTION 'account % or its parent is wrong about being a leaf', NEW.code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'leaf_has_no_children';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER leaf_has_no_children AFTER INSERT OR UPDATE OF leaf ON account
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_account_leaf();
`,
};
