import type { Migration } from '#kernel/database/migrate.ts';

/** Purchase orders, their lines and their history; the sums are held by the database, too. */
export const purchaseOrdersMigration: Migration = {
  id: '0034-purchase-orders',
  sql: `
CREATE TABLE purchase_order (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  number text COLLATE "C" NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'VOID')),
  execution text NOT NULL DEFAULT 'NONE' CHECK (execution IN ('NONE', 'PARTIAL', 'FULL')),
  date date NOT NULL,
  delivery_date date CHECK (delivery_date >= date),
  supplier_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  tax_included boolean NOT NULL,
  note text NOT NULL CHECK (char_length(note) <= 500),
  net bigint NOT NULL CHECK (net >= 0),
  tax bigint NOT NULL CHECK (tax >= 0),
  gross bigint NOT NULL,
  void_reason text,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, number),
  FOREIGN KEY (tenant_id, supplier_id) REFERENCES supplier (tenant_id, id),
  FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouse (tenant_id, id),
  CONSTRAINT header_adds_up CHECK (net + tax = gross),
  CONSTRAINT only_what_was_approved_is_received CHECK (execution = 'NONE' OR status IN ('APPROVED', 'CLOSED')),
  CONSTRAINT void_has_a_reason CHECK ((status = 'VOID') = (void_reason IS NOT NULL AND btrim(void_reason) <> ''))
);
CREATE INDEX purchase_order_by_date ON purchase_order (tenant_id, date, id);
CREATE INDEX purchase_order_by_gross ON purchase_order (tenant_id, gross, id);
CREATE INDEX purchase_order_by_delivery ON purchase_order (tenant_id, (coalesce(delivery_date, date '9999-12-31')), id);
CREATE INDEX purchase_order_by_status ON purchase_order (tenant_id, status, date);
CREATE INDEX purchase_order_by_supplier ON purchase_order (tenant_id, supplier_id, date);
CALL protect_tenant_table('purchase_order');
CALL audit_table('purchase_order');
GRANT SELECT, INSERT, UPDATE ON purchase_order TO suanpan_app;

CREATE TABLE purchase_order_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 500),
  product_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL CHECK (quantity > 0),
  price numeric(18,6) NOT NULL CHECK (price >= 0),
  discount numeric(5,2) NOT NULL CHECK (discount >= 0 AND discount < 100),
  tax_rate numeric(5,2) NOT NULL CHECK (tax_rate BETWEEN 0 AND 100),
  net bigint NOT NULL CHECK (net >= 0),
  tax bigint NOT NULL CHECK (tax >= 0),
  gross bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, order_id, position),
  FOREIGN KEY (tenant_id, order_id) REFERENCES purchase_order (tenant_id, id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  CONSTRAINT line_adds_up CHECK (net + tax = gross)
);
CALL protect_tenant_table('purchase_order_line');
CALL audit_table('purchase_order_line');
GRANT SELECT, INSERT, UPDATE, DELETE ON purchase_order_line TO suanpan_app;

CREATE TABLE purchase_order_history (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  at timestamptz NOT NULL,
  member_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('CREATED', 'EDITED', 'SUBMITTED', 'APPROVED', 'CANCELLED', 'CLOSED', 'COMPLETED', 'REOPENED')),
  note text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, order_id) REFERENCES purchase_order (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
CREATE INDEX purchase_order_history_by_order ON purchase_order_history (tenant_id, order_id, at);
CALL protect_tenant_table('purchase_order_history');
CALL audit_table('purchase_order_history');
GRANT SELECT, INSERT ON purchase_order_history TO suanpan_app;

CREATE FUNCTION assert_purchase_order_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
  header purchase_order%ROWTYPE;
  sums record;
BEGIN
  IF TG_TABLE_NAME = 'purchase_order' THEN checked := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN checked := OLD.order_id;
  ELSE checked := NEW.order_id;
  END IF;
  SELECT * INTO header FROM purchase_order WHERE tenant_id = coalesce(NEW.tenant_id, OLD.tenant_id) AND id = checked;
  SELECT coalesce(sum(net), 0) AS net, coalesce(sum(tax), 0) AS tax, count(*) AS lines INTO sums
    FROM purchase_order_line WHERE tenant_id = header.tenant_id AND order_id = checked;
  IF sums.lines = 0 OR sums.net <> header.net OR sums.tax <> header.tax THEN
    RAISE EXCEPTION 'purchase order % does not equal the sum of its lines', header.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_adds_up';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER purchase_order_adds_up AFTER INSERT OR UPDATE OF net, tax, gross ON purchase_order
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_purchase_order_adds_up();
CREATE CONSTRAINT TRIGGER purchase_order_adds_up AFTER INSERT OR UPDATE OR DELETE ON purchase_order_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_purchase_order_adds_up();
`,
};
