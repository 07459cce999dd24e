import type { Migration } from '#kernel/database/migrate.ts';

/** Quotations, their lines and their history, and which quotation an order was made from; the sums are held by the database, too. */
export const quotationsMigration: Migration = {
  id: '0042-quotations',
  sql: `
CREATE TABLE quotation (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  number text COLLATE "C" NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SENT', 'ACCEPTED', 'LOST')),
  date date NOT NULL,
  valid_until date NOT NULL,
  customer_id uuid NOT NULL,
  salesperson_id uuid NOT NULL,
  tax_included boolean NOT NULL,
  note text NOT NULL CHECK (char_length(note) <= 500),
  net bigint NOT NULL CHECK (net >= 0),
  tax bigint NOT NULL CHECK (tax >= 0),
  gross bigint NOT NULL,
  lost_reason text,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, number),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, salesperson_id) REFERENCES member (tenant_id, id),
  CONSTRAINT header_adds_up CHECK (net + tax = gross),
  CONSTRAINT valid_from_its_day CHECK (valid_until >= date),
  CONSTRAINT lost_has_a_reason CHECK ((status = 'LOST') = (lost_reason IS NOT NULL AND btrim(lost_reason) <> ''))
);
CREATE INDEX quotation_by_date ON quotation (tenant_id, date, id);
CREATE INDEX quotation_by_gross ON quotation (tenant_id, gross, id);
CREATE INDEX quotation_by_valid_until ON quotation (tenant_id, valid_until, id);
CREATE INDEX quotation_by_status ON quotation (tenant_id, status, date);
CREATE INDEX quotation_by_customer ON quotation (tenant_id, customer_id, date);
CREATE INDEX quotation_by_salesperson ON quotation (tenant_id, salesperson_id, date);
CALL protect_tenant_table('quotation');
CALL audit_table('quotation');
GRANT SELECT, INSERT, UPDATE ON quotation TO suanpan_app;

CREATE TABLE quotation_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  quotation_id uuid NOT NULL,
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
  UNIQUE (tenant_id, quotation_id, position),
  FOREIGN KEY (tenant_id, quotation_id) REFERENCES quotation (tenant_id, id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  CONSTRAINT line_adds_up CHECK (net + tax = gross)
);
CALL protect_tenant_table('quotation_line');
CALL audit_table('quotation_line');
GRANT SELECT, INSERT, UPDATE, DELETE ON quotation_line TO suanpan_app;

CREATE TABLE quotation_history (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  quotation_id uuid NOT NULL,
  at timestamptz NOT NULL,
  member_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('CREATED', 'EDITED', 'SENT', 'ACCEPTED', 'LOST')),
  note text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, quotation_id) REFERENCES quotation (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
CREATE INDEX quotation_history_by_quotation ON quotation_history (tenant_id, quotation_id, at);
CALL protect_tenant_table('quotation_history');
CALL audit_table('quotation_history');
GRANT SELECT, INSERT ON quotation_history TO suanpan_app;

ALTER TABLE sales_order ADD COLUMN quotation_id uuid;
ALTER TABLE sales_order ADD FOREIGN KEY (tenant_id, quotation_id) REFERENCES quotation (tenant_id, id);
CREATE INDEX sales_order_by_quotation ON sales_order (tenant_id, quotation_id) WHERE quotation_id IS NOT NULL;

CREATE FUNCTION assert_quotation_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
  header quotation%ROWTYPE;
  sums record;
BEGIN
  IF TG_TABLE_NAME = 'quotation' THEN checked := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN checked := OLD.quotation_id;
  ELSE checked := NEW.quotation_id;
  END IF;
  SELECT * INTO header FROM quotation WHERE tenant_id = coalesce(NEW.tenant_id, OLD.tenant_id) AND id = checked;
  SELECT coalesce(sum(net), 0) AS net, coalesce(sum(tax), 0) AS tax, count(*) AS lines INTO sums
    FROM quotation_line WHERE tenant_id = header.tenant_id AND quotation_id = checked;
  IF sums.lines = 0 OR sums.net <> header.net OR sums.tax <> header.tax THEN
    RAISE EXCEPTION 'quotation % does not equal the sum of its lines', header.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'quotation_adds_up';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER quotation_adds_up AFTER INSERT OR UPDATE OF net, tax, gross ON quotation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_quotation_adds_up();
CREATE CONSTRAINT TRIGGER quotation_adds_up AFTER INSERT OR UPDATE OR DELETE ON quotation_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_quotation_adds_up();
`,
};
