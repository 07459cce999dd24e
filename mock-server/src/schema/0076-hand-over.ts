import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Which drafts a warehouse handed over, who did, and of which order.
 *
 * The draft itself may be changed by the office before it is approved, its lines as well: so what it began as is written down beside it.
 */
export const handOverMigration: Migration = {
  id: '0076-hand-over',
  sql: `
CREATE TABLE hand_over (
  tenant_id uuid NOT NULL REFERENCES tenant,
  document_id uuid NOT NULL,
  sales_order_id uuid,
  purchase_order_id uuid,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, document_id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  FOREIGN KEY (tenant_id, sales_order_id) REFERENCES sales_order (tenant_id, id),
  FOREIGN KEY (tenant_id, purchase_order_id) REFERENCES purchase_order (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT hand_over_is_of_one_order CHECK (num_nonnulls(sales_order_id, purchase_order_id) = 1)
);
CREATE INDEX hand_over_by_member ON hand_over (tenant_id, member_id, document_id);
CALL protect_tenant_table('hand_over');
CALL audit_table('hand_over');
GRANT SELECT, INSERT ON hand_over TO suanpan_app;
`,
};
