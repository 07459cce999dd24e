import type { Migration } from '#kernel/database/migrate.ts';

/** Quotations tell that they changed, as sales orders do, and are counted when they are printed. */
export const quotationNoticesMigration: Migration = {
  id: '0043-quotation-notices',
  sql: `
CREATE OR REPLACE TRIGGER told_at_commit AFTER INSERT ON audit_entry FOR EACH ROW
 WHEN (NEW.table_name IN ('sales_order', 'purchase_order', 'quotation', 'customer', 'product', 'account', 'document', 'supplier', 'warehouse',
   'cash_account'))
  EXECUTE FUNCTION tell_change();
ALTER TABLE print_record DROP CONSTRAINT print_record_kind_check;
ALTER TABLE print_record ADD CONSTRAINT print_record_kind_check CHECK (kind IN ('DOCUMENT', 'ORDER', 'QUOTATION', 'VOUCHER'));
`,
};
