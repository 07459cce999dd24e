import type { Migration } from '#kernel/database/migrate.ts';

/** What a party last paid for a product is looked up while a line is typed: by the product's lines, or by the party's documents, whichever are fewer. */
export const lastPricesMigration: Migration = {
  id: '0027-last-prices',
  sql: `
CREATE INDEX document_line_by_product ON document_line (tenant_id, product_id, document_id) WHERE price IS NOT NULL;
`,
};
