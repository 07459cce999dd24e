import type { Migration } from '#kernel/database/migrate.ts';

/** Which lines of purchases receive which lines of purchase orders, and that it is never more than was ordered. */
export const orderReceiptsMigration: Migration = {
  id: '0035-order-receipts',
  sql: `
ALTER TABLE document_line
  ADD COLUMN purchase_order_line_id uuid,
  ADD FOREIGN KEY (tenant_id, purchase_order_line_id) REFERENCES purchase_order_line (tenant_id, id);
CREATE INDEX document_line_by_purchase_order_line ON document_line (tenant_id, purchase_order_line_id) WHERE purchase_order_line_id IS NOT NULL;

-- I6: of a line of a purchase order, what was received lies between nothing and what was ordered; what went back later was received all the same.
CREATE FUNCTION assert_received_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  SELECT o.number INTO broken FROM purchase_order_line l JOIN purchase_order o ON o.tenant_id = l.tenant_id AND o.id = l.order_id,
    LATERAL (SELECT sum(x.quantity) AS quantity FROM document_line x
      JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
      WHERE x.tenant_id = l.tenant_id AND x.purchase_order_line_id = l.id AND d.posting = 'POSTED') s
  WHERE l.tenant_id = NEW.tenant_id AND s.quantity NOT BETWEEN 0 AND l.quantity
    AND l.id IN (SELECT x.purchase_order_line_id FROM document_line x WHERE x.tenant_id = NEW.tenant_id AND x.document_id = NEW.id) LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'of purchase order % more would be received than ordered', broken
      USING ERRCODE = 'check_violation', CONSTRAINT = 'received_within';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER received_within AFTER UPDATE OF posting ON document DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.posting = 'POSTED' AND OLD.posting <> 'POSTED' AND NEW.type = 'PURCHASE')
  EXECUTE FUNCTION assert_received_within();
`,
};
