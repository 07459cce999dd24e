import type { Migration } from '#kernel/database/migrate.ts';

/** Money that goes between cash accounts, expenses, and which cash accounts must not go below nothing. */
export const cashDocumentsMigration: Migration = {
  id: '0029-cash-documents',
  sql: `
ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL', 'PROVISIONAL_REVERSAL',
  'SALE', 'SALE_RETURN', 'RECEIPT', 'PAYMENT', 'APPLY_ADVANCE', 'TRANSFER', 'COUNT', 'JOURNAL', 'CASH_TRANSFER', 'EXPENSE'));
ALTER TABLE document
  ADD COLUMN target_cash_account_id uuid,
  ADD COLUMN fee bigint NOT NULL DEFAULT 0,
  ADD FOREIGN KEY (tenant_id, target_cash_account_id) REFERENCES cash_account (tenant_id, id),
  ADD CONSTRAINT money_goes_elsewhere CHECK (target_cash_account_id IS DISTINCT FROM cash_account_id OR cash_account_id IS NULL);
ALTER TABLE cash_account ADD COLUMN allow_negative boolean NOT NULL DEFAULT true;
`,
};
