import type { Migration } from '#kernel/database/migrate.ts';

/**
 * What an approved order reserves of the stock, and which lines of sales deliver which lines of orders.
 *
 * A reservation names its order without a foreign key: whoever keeps the stock may be another system, which does not have the order.
 */
export const orderHoldsMigration: Migration = {
  id: '0021-order-holds',
  sql: `
ALTER TABLE sales_order
  ADD COLUMN warehouse_id uuid,
  ADD COLUMN approval uuid,
  ADD COLUMN held_elsewhere text[] NOT NULL DEFAULT '{}',
  ADD FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouse (tenant_id, id),
  ADD CONSTRAINT only_what_is_submitted_is_being_approved CHECK (approval IS NULL OR status = 'SUBMITTED');
ALTER TABLE sales_order_history DROP CONSTRAINT sales_order_history_action_check;
ALTER TABLE sales_order_history ADD CONSTRAINT sales_order_history_action_check
  CHECK (action IN ('CREATED', 'EDITED', 'SUBMITTED', 'APPROVED', 'CANCELLED', 'CLOSED', 'COMPLETED', 'REOPENED'));

ALTER TABLE book_parameter DROP CONSTRAINT book_parameter_name_check;
ALTER TABLE book_parameter ADD CONSTRAINT book_parameter_name_check CHECK (name IN ('TAXPAYER', 'URBAN_RATE', 'EDUCATION_RATE',
  'LOCAL_EDUCATION_RATE', 'SURTAX_FACTOR', 'INCOME_TAX_RATE', 'INPUT_CARRY_FORWARD', 'ALLOW_NEGATIVE_STOCK', 'ALLOW_ORDER_WITHOUT_STOCK'));

ALTER TABLE stock_balance
  ADD COLUMN reserved numeric(18,4) NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  ADD CONSTRAINT reserved_is_there CHECK (reserved <= quantity OR reserved = 0 OR may_be_negative);

CREATE TABLE stock_hold (
  tenant_id uuid NOT NULL REFERENCES tenant,
  order_line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  product_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL CHECK (quantity >= 0),
  is_frozen boolean NOT NULL,
  PRIMARY KEY (tenant_id, order_line_id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouse (tenant_id, id)
);
CREATE INDEX stock_hold_by_order ON stock_hold (tenant_id, order_id);
CREATE INDEX stock_hold_by_place ON stock_hold (tenant_id, product_id, warehouse_id, order_id) WHERE quantity > 0;
CALL protect_tenant_table('stock_hold');
CALL audit_table('stock_hold');
GRANT SELECT, INSERT, UPDATE ON stock_hold TO suanpan_app;

-- What is reserved at a place is always the sum of its reservations, whoever writes them.
CREATE FUNCTION carry_reservation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.quantity <> 0 THEN
    UPDATE stock_balance b SET reserved = b.reserved - OLD.quantity
      WHERE b.tenant_id = OLD.tenant_id AND b.product_id = OLD.product_id AND b.warehouse_id = OLD.warehouse_id;
  END IF;
  IF NEW.quantity = 0 THEN RETURN NULL; END IF;
  UPDATE stock_balance b SET reserved = b.reserved + NEW.quantity
    WHERE b.tenant_id = NEW.tenant_id AND b.product_id = NEW.product_id AND b.warehouse_id = NEW.warehouse_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'goods that were never there cannot be reserved' USING ERRCODE = 'check_violation', CONSTRAINT = 'reserved_is_there';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER reservation_is_carried AFTER INSERT OR UPDATE ON stock_hold FOR EACH ROW EXECUTE FUNCTION carry_reservation();

ALTER TABLE document_line
  ADD COLUMN order_line_id uuid,
  ADD FOREIGN KEY (tenant_id, order_line_id) REFERENCES sales_order_line (tenant_id, id);
CREATE INDEX document_line_by_order_line ON document_line (tenant_id, order_line_id) WHERE order_line_id IS NOT NULL;

-- I6: of a line of an order, what was delivered and did not come back lies between nothing and what was ordered.
CREATE FUNCTION assert_delivered_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  SELECT o.number INTO broken FROM sales_order_line l JOIN sales_order o ON o.tenant_id = l.tenant_id AND o.id = l.order_id,
    LATERAL (SELECT sum(CASE d.type WHEN 'SALE' THEN x.quantity ELSE -x.quantity END) AS quantity FROM document_line x
      JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
      WHERE x.tenant_id = l.tenant_id AND x.order_line_id = l.id AND d.posting = 'POSTED') s
  WHERE l.tenant_id = NEW.tenant_id AND s.quantity NOT BETWEEN 0 AND l.quantity
    AND l.id IN (SELECT x.order_line_id FROM document_line x WHERE x.tenant_id = NEW.tenant_id AND x.document_id = NEW.id) LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'of order % more would be delivered than ordered', broken USING ERRCODE = 'check_violation', CONSTRAINT = 'delivered_within';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER delivered_within AFTER UPDATE OF posting ON document DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.posting = 'POSTED' AND OLD.posting <> 'POSTED' AND NEW.type IN ('SALE', 'SALE_RETURN'))
  EXECUTE FUNCTION assert_delivered_within();
`,
};
