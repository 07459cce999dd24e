import type { Migration } from '#kernel/database/migrate.ts';

/** Input invoices tell that they changed, as purchase orders do. */
export const inputInvoiceNoticesMigration: Migration = {
  id: '0045-input-invoice-notices',
  sql: `
CREATE OR REPLACE TRIGGER told_at_commit AFTER INSERT ON audit_entry FOR EACH ROW
 WHEN (NEW.table_name IN ('sales_order', 'purchase_order', 'quotation', 'input_invoice', 'customer', 'product', 'account', 'document', 'supplier',
   'warehouse', 'cash_account'))
  EXECUTE FUNCTION tell_change();
`,
};
