import type { Migration } from '#kernel/database/migrate.ts';

/**
 * A sale may take its cash at once (一单到底): it says where the money comes to and how much, and the receipt that took it names the sale.
 *
 * No amount is all of the sale, so that a draft goes on meaning all when its lines change.
 */
export const cashSalesMigration: Migration = {
  id: '0026-cash-sales',
  sql: `
ALTER TABLE document
  ADD COLUMN cash_amount bigint,
  ADD COLUMN cash_sale_id uuid,
  ADD FOREIGN KEY (tenant_id, cash_sale_id) REFERENCES document (tenant_id, id),
  ADD CONSTRAINT cash_comes_to_an_account CHECK (cash_amount IS NULL OR cash_amount > 0 AND type = 'SALE' AND cash_account_id IS NOT NULL),
  ADD CONSTRAINT receipts_take_cash CHECK (cash_sale_id IS NULL OR type = 'RECEIPT');
CREATE UNIQUE INDEX document_by_cash_sale ON document (tenant_id, cash_sale_id) WHERE cash_sale_id IS NOT NULL;
`,
};
