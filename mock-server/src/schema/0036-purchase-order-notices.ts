import type { Migration } from '#kernel/database/migrate.ts';

/** Purchase orders tell that they changed, as sales orders do. */
export const purchaseOrderNoticesMigration: Migration = {
  id: '0036-purchase-order-notices',
  sql: `
CREATE OR REPLACE TRIGGER told_at_commit AFTER INSERT ON audit_entry FOR EACH ROW
  WHEN (NEW.table_name IN ('sales_order', 'purchase_order', 'customer', 'product', 'account', 'document', 'supplier', 'warehouse', 'cash_account'))
  EXECUTE FUNCTION tell_change();
`,
};
