import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Departments, of which a member is in one or none, the cash accounts that a member works with, and what is hidden from a member.
 *
 * Who may do what is read from the cards of members as somebody is found signed in, so all of it is on the card, too; and the card of each
 * colleague says in which department they are, so that who moves to another one sees its sales with the next request.
 */
export const memberScopesMigration: Migration = {
  id: '0066-member-scopes',
  sql: `
CREATE TABLE department (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 30),
  enabled boolean NOT NULL DEFAULT true,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, name)
);
CALL protect_tenant_table('department');
CALL audit_table('department');
GRANT SELECT, INSERT ON department TO suanpan_app;
GRANT UPDATE (version, name, enabled, updated_by, updated_at) ON department TO suanpan_app;

ALTER TABLE member
  DROP CONSTRAINT member_customer_scope_check,
  ADD CONSTRAINT member_customer_scope_check CHECK (customer_scope IN ('own', 'department', 'all')),
  ADD COLUMN department_id uuid,
  -- All of them when null.
  ADD COLUMN cash_account_ids uuid[] CHECK (cardinality(cash_account_ids) <= 100),
  ADD COLUMN hide_costs boolean NOT NULL DEFAULT false,
  ADD COLUMN hide_prices boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT member_department FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD CONSTRAINT member_hides_nothing_from_owners CHECK (NOT ('owner' = ANY(roles) AND (hide_costs OR hide_prices))),
  ADD CONSTRAINT member_writes_no_hidden_prices CHECK (NOT (hide_prices AND roles && ARRAY['accountant', 'sales', 'purchasing']));

ALTER TABLE member_invitation
  DROP CONSTRAINT member_invitation_customer_scope_check,
  ADD CONSTRAINT member_invitation_customer_scope_check CHECK (customer_scope IN ('own', 'department', 'all')),
  ADD COLUMN department_id uuid,
  ADD COLUMN cash_account_ids uuid[] CHECK (cardinality(cash_account_ids) <= 100),
  ADD COLUMN hide_costs boolean NOT NULL DEFAULT false,
  ADD COLUMN hide_prices boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT member_invitation_department FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD CONSTRAINT invitation_hides_nothing_from_owners CHECK (NOT ('owner' = ANY(roles) AND (hide_costs OR hide_prices))),
  ADD CONSTRAINT invitation_writes_no_hidden_prices CHECK (NOT (hide_prices AND roles && ARRAY['accountant', 'sales', 'purchasing']));

ALTER TABLE member_card
  ADD COLUMN department_id uuid,
  ADD COLUMN cash_account_ids uuid[],
  ADD COLUMN hide_costs boolean NOT NULL DEFAULT false,
  ADD COLUMN hide_prices boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION write_member_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO member_card AS c (company_id, user_id, version, member_id, roles, enabled, customer_scope, warehouse_ids, department_id,
    cash_account_ids, hide_costs, hide_prices)
  VALUES (NEW.tenant_id, NEW.user_id, NEW.version, NEW.id, NEW.roles, NEW.enabled, NEW.customer_scope, NEW.warehouse_ids, NEW.department_id,
    NEW.cash_account_ids, NEW.hide_costs, NEW.hide_prices)
  ON CONFLICT (company_id, user_id) DO UPDATE SET version = NEW.version, member_id = NEW.id, roles = NEW.roles, enabled = NEW.enabled,
    customer_scope = NEW.customer_scope, warehouse_ids = NEW.warehouse_ids, department_id = NEW.department_id,
    cash_account_ids = NEW.cash_account_ids, hide_costs = NEW.hide_costs, hide_prices = NEW.hide_prices, carried = false;
  RETURN NULL;
END $$;
`,
};
