import type { Migration } from '#kernel/database/migrate.ts';

/** Input invoices, what they say by rate, which receipts and returns they are for, and their history; no receipt is invoiced beyond what it booked. */
export const inputInvoicesMigration: Migration = {
  id: '0044-input-invoices',
  sql: `
CREATE TABLE input_invoice (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  number text COLLATE "C" NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'VOID')),
  execution text NOT NULL DEFAULT 'NONE' CHECK (execution IN ('NONE', 'PARTIAL', 'FULL')),
  kind text NOT NULL CHECK (kind IN ('SPECIAL', 'ORDINARY')),
  digital boolean NOT NULL,
  invoice_code text COLLATE "C" NOT NULL,
  invoice_number text COLLATE "C" NOT NULL,
  date date NOT NULL,
  supplier_id uuid NOT NULL,
  red boolean NOT NULL,
  red_of_id uuid,
  note text NOT NULL CHECK (char_length(note) <= 500),
  net bigint NOT NULL,
  tax bigint NOT NULL,
  gross bigint NOT NULL,
  deduction text NOT NULL CHECK (deduction IN ('NONE', 'PENDING', 'DEDUCTED')),
  deducted_month text COLLATE "C" CHECK (deducted_month ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'),
  difference_id uuid,
  void_reason text,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, number),
  UNIQUE (tenant_id, difference_id),
  FOREIGN KEY (tenant_id, supplier_id) REFERENCES supplier (tenant_id, id),
  FOREIGN KEY (tenant_id, red_of_id) REFERENCES input_invoice (tenant_id, id),
  FOREIGN KEY (tenant_id, difference_id) REFERENCES document (tenant_id, id),
  CONSTRAINT header_adds_up CHECK (net + tax = gross),
  CONSTRAINT red_is_below_nothing CHECK (gross <> 0 AND CASE WHEN red THEN net <= 0 AND tax <= 0 ELSE net >= 0 AND tax >= 0 END),
  CONSTRAINT only_red_takes_back CHECK (red OR red_of_id IS NULL),
  CONSTRAINT number_as_printed CHECK (CASE WHEN digital THEN invoice_code = '' AND invoice_number ~ '^[0-9]{20}$'
    ELSE invoice_code ~ '^[0-9]{10}([0-9]{2})?$' AND invoice_number ~ '^[0-9]{8}$' END),
  CONSTRAINT only_special_is_deducted CHECK ((kind = 'ORDINARY') = (deduction = 'NONE')),
  CONSTRAINT deducted_in_a_month CHECK ((deduction = 'DEDUCTED') = (deducted_month IS NOT NULL)),
  CONSTRAINT only_what_stands_is_deducted CHECK (deduction <> 'DEDUCTED' OR status = 'APPROVED'),
  CONSTRAINT only_what_stands_is_matched CHECK (execution = 'NONE' OR status = 'APPROVED'),
  CONSTRAINT void_has_a_reason CHECK ((status = 'VOID') = (void_reason IS NOT NULL AND btrim(void_reason) <> ''))
);
-- Whoever typed an invoice wrongly voids it and types it again, so void ones leave their number free.
CREATE UNIQUE INDEX input_invoice_number ON input_invoice (tenant_id, supplier_id, invoice_code, invoice_number) WHERE status <> 'VOID';
CREATE INDEX input_invoice_by_date ON input_invoice (tenant_id, date, id);
CREATE INDEX input_invoice_by_gross ON input_invoice (tenant_id, gross, id);
CREATE INDEX input_invoice_by_status ON input_invoice (tenant_id, status, date);
CREATE INDEX input_invoice_by_supplier ON input_invoice (tenant_id, supplier_id, date);
CREATE INDEX input_invoice_by_deduction ON input_invoice (tenant_id, deduction, deducted_month);
CREATE INDEX input_invoice_by_original ON input_invoice (tenant_id, red_of_id) WHERE red_of_id IS NOT NULL;
CALL protect_tenant_table('input_invoice');
CALL audit_table('input_invoice');
GRANT SELECT, INSERT, UPDATE ON input_invoice TO suanpan_app;

CREATE TABLE input_invoice_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 20),
  tax_rate numeric(5,2) NOT NULL CHECK (tax_rate BETWEEN 0 AND 100),
  net bigint NOT NULL,
  tax bigint NOT NULL,
  gross bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, invoice_id, position),
  FOREIGN KEY (tenant_id, invoice_id) REFERENCES input_invoice (tenant_id, id),
  CONSTRAINT line_adds_up CHECK (net + tax = gross)
);
CALL protect_tenant_table('input_invoice_line');
CALL audit_table('input_invoice_line');
GRANT SELECT, INSERT, DELETE ON input_invoice_line TO suanpan_app;

CREATE TABLE input_invoice_match (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  document_id uuid NOT NULL,
  net bigint NOT NULL,
  tax bigint NOT NULL,
  gross bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, invoice_id, document_id),
  FOREIGN KEY (tenant_id, invoice_id) REFERENCES input_invoice (tenant_id, id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  CONSTRAINT match_adds_up CHECK (net + tax = gross)
);
CREATE INDEX input_invoice_match_by_document ON input_invoice_match (tenant_id, document_id);
CALL protect_tenant_table('input_invoice_match');
CALL audit_table('input_invoice_match');
GRANT SELECT, INSERT, DELETE ON input_invoice_match TO suanpan_app;

CREATE TABLE input_invoice_history (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  at timestamptz NOT NULL,
  member_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('CREATED', 'EDITED', 'SUBMITTED', 'APPROVED', 'MATCHED', 'DEDUCTED', 'UNDEDUCTED', 'VOIDED')),
  note text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, invoice_id) REFERENCES input_invoice (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
CREATE INDEX input_invoice_history_by_invoice ON input_invoice_history (tenant_id, invoice_id, at);
CALL protect_tenant_table('input_invoice_history');
CALL audit_table('input_invoice_history');
GRANT SELECT, INSERT ON input_invoice_history TO suanpan_app;

CREATE FUNCTION assert_input_invoice_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
  header input_invoice%ROWTYPE;
  sums record;
BEGIN
  IF TG_TABLE_NAME = 'input_invoice' THEN checked := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN checked := OLD.invoice_id;
  ELSE checked := NEW.invoice_id;
  END IF;
  SELECT * INTO header FROM input_invoice WHERE tenant_id = coalesce(NEW.tenant_id, OLD.tenant_id) AND id = checked;
  SELECT coalesce(sum(net), 0) AS net, coalesce(sum(tax), 0) AS tax, count(*) AS lines INTO sums
    FROM input_invoice_line WHERE tenant_id = header.tenant_id AND invoice_id = checked;
  IF sums.lines = 0 OR sums.net <> header.net OR sums.tax <> header.tax THEN
    RAISE EXCEPTION 'input invoice % does not equal the sum of its lines', header.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'input_invoice_adds_up';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER input_invoice_adds_up AFTER INSERT OR UPDATE OF net, tax, gross ON input_invoice
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_input_invoice_adds_up();
CREATE CONSTRAINT TRIGGER input_invoice_adds_up AFTER INSERT OR DELETE ON input_invoice_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_input_invoice_adds_up();

-- I6: of what a receipt booked, what approved invoices are for lies between nothing and all of it, by net and by tax; a return is below nothing.
CREATE FUNCTION assert_invoiced_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid[];
  broken text;
BEGIN
  IF TG_TABLE_NAME = 'document' THEN checked := ARRAY[NEW.id];
  ELSIF TG_TABLE_NAME = 'input_invoice_match' THEN checked := ARRAY[coalesce(NEW.document_id, OLD.document_id)];
  ELSE SELECT array_agg(m.document_id) INTO checked FROM input_invoice_match m WHERE m.tenant_id = NEW.tenant_id AND m.invoice_id = NEW.id;
  END IF;
  SELECT d.number INTO broken FROM document d,
    LATERAL (SELECT coalesce(sum(m.net), 0) AS net, coalesce(sum(m.tax), 0) AS tax, count(*) AS matches,
        coalesce(bool_and(i.supplier_id = d.supplier_id), true) AS fits
      FROM input_invoice_match m JOIN input_invoice i ON i.tenant_id = m.tenant_id AND i.id = m.invoice_id
      WHERE m.tenant_id = d.tenant_id AND m.document_id = d.id AND i.status = 'APPROVED') s,
    LATERAL (SELECT CASE d.type WHEN 'PURCHASE_RETURN' THEN -d.net ELSE d.net END AS net,
        CASE d.type WHEN 'PURCHASE_RETURN' THEN -d.tax ELSE d.tax END AS tax) b
  WHERE d.tenant_id = coalesce(NEW.tenant_id, OLD.tenant_id) AND d.id = ANY(checked) AND s.matches > 0
    AND (d.status <> 'APPROVED' AND (s.net, s.tax) <> (0, 0) OR d.red_of_id IS NOT NULL OR d.type NOT IN ('PURCHASE', 'PURCHASE_RETURN', 'EXPENSE') OR NOT s.fits
      OR s.net NOT BETWEEN least(b.net, 0) AND greatest(b.net, 0) OR s.tax NOT BETWEEN least(b.tax, 0) AND greatest(b.tax, 0)) LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'of document % more would be invoiced than it booked', broken
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invoiced_within';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER invoiced_within AFTER UPDATE OF status ON input_invoice DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION assert_invoiced_within();
CREATE CONSTRAINT TRIGGER invoiced_within AFTER INSERT OR DELETE ON input_invoice_match DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION assert_invoiced_within();
CREATE CONSTRAINT TRIGGER invoiced_within AFTER UPDATE OF status ON document DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'VOID' AND OLD.status <> 'VOID') EXECUTE FUNCTION assert_invoiced_within();
`,
};
