import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Lists of documents are sorted by the sum that they show: the money that moves, or the lines with tax. What goods cost is no such sum, so
 * that the order of a list tells nobody. The expression is that of `document-list.ts`, to the letter.
 */
export const documentSumsMigration: Migration = {
  id: '0049-document-sums',
  sql: `
CREATE INDEX document_by_sum ON document (tenant_id, (CASE WHEN type IN ('RECEIPT', 'PAYMENT', 'CASH_TRANSFER') THEN amount
  WHEN type IN ('TRANSFER', 'COUNT', 'OTHER_IN', 'OTHER_OUT', 'COST_ADJUSTMENT', 'APPLY_ADVANCE') THEN 0 ELSE gross END), id);
`,
};
