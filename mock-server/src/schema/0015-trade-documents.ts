import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Documents of trade, stock and money, what they moved and what they left open.
 *
 * A document that is posted keeps what it says; moves and settlements can only be added to. Stock and open items stay within their bounds.
 */
export const tradeDocumentsMigration: Migration = {
  id: '0015-trade-documents',
  sql: `
CREATE TABLE document (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  number text COLLATE "C" NOT NULL,
  type text NOT NULL CHECK (type IN ('PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL', 'PROVISIONAL_REVERSAL', 'SALE', 'SALE_RETURN', 'RECEIPT', 'PAYMENT',
    'APPLY_ADVANCE', 'TRANSFER', 'COUNT', 'JOURNAL')),
  status text NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'VOID')),
  execution text NOT NULL DEFAULT 'NONE' CHECK (execution IN ('NONE', 'PARTIAL', 'FULL')),
  posting text NOT NULL DEFAULT 'UNPOSTED' CHECK (posting IN ('UNPOSTED', 'POSTED')),
  date date NOT NULL,
  customer_id uuid, supplier_id uuid,
  warehouse_id uuid, target_warehouse_id uuid,
  cash_account_id uuid,
  original_id uuid, red_of_id uuid, advance_item_id uuid,
  tax_included boolean NOT NULL DEFAULT false,
  word text CHECK (word IN ('记', '收', '付', '转')),
  note text NOT NULL CHECK (char_length(note) <= 500),
  amount bigint NOT NULL DEFAULT 0,
  discount bigint NOT NULL DEFAULT 0,
  net bigint NOT NULL DEFAULT 0, tax bigint NOT NULL DEFAULT 0, gross bigint NOT NULL DEFAULT 0,
  void_reason text,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, number),
  UNIQUE (tenant_id, red_of_id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, supplier_id) REFERENCES supplier (tenant_id, id),
  FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouse (tenant_id, id),
  FOREIGN KEY (tenant_id, target_warehouse_id) REFERENCES warehouse (tenant_id, id),
  FOREIGN KEY (tenant_id, cash_account_id) REFERENCES cash_account (tenant_id, id),
  FOREIGN KEY (tenant_id, original_id) REFERENCES document (tenant_id, id),
  FOREIGN KEY (tenant_id, red_of_id) REFERENCES document (tenant_id, id),
  CONSTRAINT document_adds_up CHECK (net + tax = gross),
  CONSTRAINT draft_is_unposted CHECK (status <> 'DRAFT' OR posting = 'UNPOSTED'),
  CONSTRAINT approved_is_posted CHECK (status <> 'APPROVED' OR posting = 'POSTED')
);
CREATE INDEX document_by_date ON document (tenant_id, date, id);
CREATE INDEX document_by_original ON document (tenant_id, original_id);
CREATE INDEX document_drafts ON document (tenant_id, date) WHERE status = 'DRAFT';
ALTER TABLE voucher ADD FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id);

CREATE TABLE document_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 500),
  product_id uuid, original_line_id uuid, item_id uuid,
  quantity numeric(18,4), price numeric(18,6), discount numeric(5,2), tax_rate numeric(5,2),
  counted numeric(18,4), abnormal boolean,
  net bigint NOT NULL DEFAULT 0, tax bigint NOT NULL DEFAULT 0, gross bigint NOT NULL DEFAULT 0,
  cost bigint,
  amount bigint,
  account_code text COLLATE "C", debit bigint, credit bigint,
  cash_flow_line integer,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, document_id, position),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  FOREIGN KEY (tenant_id, original_line_id) REFERENCES document_line (tenant_id, id),
  FOREIGN KEY (tenant_id, account_code) REFERENCES account (tenant_id, code),
  CONSTRAINT line_adds_up CHECK (net + tax = gross)
);
CREATE INDEX document_line_by_original ON document_line (tenant_id, original_line_id);

CREATE TABLE stock_balance (
  tenant_id uuid NOT NULL REFERENCES tenant,
  product_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL,
  may_be_negative boolean NOT NULL,
  PRIMARY KEY (tenant_id, product_id, warehouse_id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouse (tenant_id, id),
  CONSTRAINT stock_is_there CHECK (quantity >= 0 OR may_be_negative)
);
CREATE TABLE stock_cost (
  tenant_id uuid NOT NULL REFERENCES tenant,
  product_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (tenant_id, product_id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  CONSTRAINT nothing_costs_nothing CHECK (quantity <> 0 OR amount = 0)
);
CREATE TABLE stock_move (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  seq bigint NOT NULL,
  document_id uuid, line_id uuid,
  kind text NOT NULL,
  date date NOT NULL,
  product_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  quantity numeric(18,4) NOT NULL,
  amount bigint NOT NULL,
  quantity_after numeric(18,4) NOT NULL,
  amount_after bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, seq),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouse (tenant_id, id)
);
CREATE INDEX stock_move_by_product ON stock_move (tenant_id, product_id, seq);
CREATE INDEX stock_move_by_document ON stock_move (tenant_id, document_id);

CREATE TABLE open_item (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  seq bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('RECEIVABLE', 'PAYABLE', 'CUSTOMER_ADVANCE', 'SUPPLIER_ADVANCE')),
  customer_id uuid, supplier_id uuid,
  document_id uuid,
  number text NOT NULL CHECK (number <> '' AND char_length(number) <= 40),
  date date NOT NULL,
  due_date date NOT NULL,
  amount bigint NOT NULL,
  open bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, seq),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, supplier_id) REFERENCES supplier (tenant_id, id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  CONSTRAINT one_party CHECK ((customer_id IS NULL) <> (supplier_id IS NULL)),
  CONSTRAINT open_is_within CHECK (CASE WHEN amount >= 0 THEN open BETWEEN 0 AND amount ELSE open BETWEEN amount AND 0 END)
);
CREATE INDEX open_item_open ON open_item (tenant_id, kind, seq) WHERE open <> 0;
CREATE INDEX open_item_by_document ON open_item (tenant_id, document_id);
CREATE TABLE settlement (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  document_id uuid NOT NULL,
  date date NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, item_id) REFERENCES open_item (tenant_id, id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
);
CREATE INDEX settlement_by_item ON settlement (tenant_id, item_id);
CREATE INDEX settlement_by_document ON settlement (tenant_id, document_id);
ALTER TABLE document ADD FOREIGN KEY (tenant_id, advance_item_id) REFERENCES open_item (tenant_id, id);
ALTER TABLE document_line ADD FOREIGN KEY (tenant_id, item_id) REFERENCES open_item (tenant_id, id);
`,
};
