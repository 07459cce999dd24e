import type { Migration } from '#kernel/database/migrate.ts';

/** What customers owe and suppliers are owed without goods, and when such a document is due. */
export const claimsMigration: Migration = {
  id: '0073-claims',
  sql: `
ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL', 'PROVISIONAL_REVERSAL',
  'SALE', 'SALE_RETURN', 'RECEIPT', 'PAYMENT', 'APPLY_ADVANCE', 'TRANSFER', 'COUNT', 'JOURNAL', 'CASH_TRANSFER', 'EXPENSE', 'OTHER_IN', 'OTHER_OUT',
  'COST_ADJUSTMENT', 'RECEIVABLE', 'PAYABLE'));
ALTER TABLE document
  ADD COLUMN due_date date,
  ADD CONSTRAINT claims_are_due CHECK (due_date IS NULL OR type IN ('RECEIVABLE', 'PAYABLE')),
  ADD CONSTRAINT due_from_its_day CHECK (due_date >= date),
  ADD CONSTRAINT claim_has_its_party CHECK (CASE type WHEN 'RECEIVABLE' THEN customer_id IS NOT NULL AND supplier_id IS NULL
    WHEN 'PAYABLE' THEN supplier_id IS NOT NULL AND customer_id IS NULL ELSE true END);
`,
};
