import type { Migration } from '#kernel/database/migrate.ts';

/** What reports read by: posted documents of a type by their day, and vouchers by theirs. */
export const reportIndexesMigration: Migration = {
  id: '0033-report-indexes',
  sql: `
CREATE INDEX document_posted ON document (tenant_id, type, date) INCLUDE (id, customer_id, warehouse_id) WHERE posting = 'POSTED';
CREATE INDEX voucher_by_date ON voucher (tenant_id, date) INCLUDE (id, kind, document_id);
`,
};
