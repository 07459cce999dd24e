import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Lines of purchases and sales know with whom and when they were traded, so that the last price of a party for a product is the first entry of a
 * range of one index, however much the party trades.
 *
 * It is the head's, written with the lines, and never changed without them; red documents have none.
 */
export const lastPricesMigration: Migration = {
  id: '0027-last-prices',
  sql: `
ALTER TABLE document_line
  ADD COLUMN party_id uuid,
  ADD COLUMN traded_on date,
  ADD CONSTRAINT traded_with_whom_and_when CHECK ((party_id IS NULL) = (traded_on IS NULL));

-- What is posted stays as it is, and the owner sees rows of companies without force only; nothing that people wrote is changed here.
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document_line DISABLE TRIGGER USER;
UPDATE document_line l SET party_id = coalesce(d.customer_id, d.supplier_id), traded_on = d.date FROM document d
  WHERE d.tenant_id = l.tenant_id AND d.id = l.document_id AND d.type IN ('SALE', 'PURCHASE') AND d.red_of_id IS NULL;
ALTER TABLE document_line ENABLE TRIGGER USER;
ALTER TABLE document_line FORCE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;

CREATE INDEX document_line_by_party ON document_line (tenant_id, party_id, product_id, traded_on, document_id) WHERE party_id IS NOT NULL;
`,
};
