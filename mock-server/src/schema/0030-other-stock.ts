import type { Migration } from '#kernel/database/migrate.ts';

/** Goods that come and go without being bought or sold, and what goods cost when that changes by itself. */
export const otherStockMigration: Migration = {
  id: '0030-other-stock',
  sql: `
ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL', 'PROVISIONAL_REVERSAL',
  'SALE', 'SALE_RETURN', 'RECEIPT', 'PAYMENT', 'APPLY_ADVANCE', 'TRANSFER', 'COUNT', 'JOURNAL', 'CASH_TRANSFER', 'EXPENSE', 'OTHER_IN', 'OTHER_OUT',
  'COST_ADJUSTMENT'));
ALTER TABLE document
  ADD COLUMN reason text CHECK (reason IN ('GIFT', 'OWN_USE', 'SCRAP', 'ASSEMBLY', 'OPENING', 'OTHER')),
  ADD COLUMN counter_account text COLLATE "C",
  ADD FOREIGN KEY (tenant_id, counter_account) REFERENCES account (tenant_id, code);
ALTER TABLE document_line ADD COLUMN unit_cost numeric(18,6) CHECK (unit_cost >= 0);
`,
};
