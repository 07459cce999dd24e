import type { Migration } from '#kernel/database/migrate.ts';

/** How much customers may owe, and how much of it approved orders hold that are not delivered yet. */
export const creditHoldsMigration: Migration = {
  id: '0022-credit-holds',
  sql: `
ALTER TABLE customer ADD COLUMN credit_limit bigint CHECK (credit_limit >= 0);

CREATE TABLE credit_hold (
  tenant_id uuid NOT NULL REFERENCES tenant,
  order_id uuid NOT NULL,
  customer_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  is_frozen boolean NOT NULL,
  PRIMARY KEY (tenant_id, order_id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
);
CREATE INDEX credit_hold_by_customer ON credit_hold (tenant_id, customer_id) WHERE amount > 0;
CREATE INDEX open_item_of_customer ON open_item (tenant_id, customer_id) WHERE kind = 'RECEIVABLE' AND open <> 0;

-- Orders that were approved before are not delivered by any sale that says so. Their companies' rows are seen by nobody but the owner without force.
ALTER TABLE sales_order NO FORCE ROW LEVEL SECURITY;
INSERT INTO credit_hold (tenant_id, order_id, customer_id, amount, is_frozen)
  SELECT tenant_id, id, customer_id, gross, false FROM sales_order WHERE status = 'APPROVED';
ALTER TABLE sales_order FORCE ROW LEVEL SECURITY;

CALL protect_tenant_table('credit_hold');
CALL audit_table('credit_hold');
GRANT SELECT, INSERT, UPDATE ON credit_hold TO suanpan_app;
`,
};
