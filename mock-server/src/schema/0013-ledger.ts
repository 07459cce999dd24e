import type { Migration } from '#kernel/database/migrate.ts';

/**
 * The ledger: when the books of a company begin, its periods, vouchers and balances.
 *
 * What is posted can be added to and never changed. That a voucher balances, that its accounts can be posted to, that its period is open and
 * that the balances are the sum of the lines is held here, so that no path leads around it.
 */
export const ledgerMigration: Migration = {
  id: '0013-ledger',
  sql: `
CREATE TABLE book (
  tenant_id uuid NOT NULL REFERENCES tenant,
  first_period text COLLATE "C" NOT NULL CHECK (first_period ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'),
  last_move bigint NOT NULL DEFAULT 0,
  last_item bigint NOT NULL DEFAULT 0,
  last_voucher bigint NOT NULL DEFAULT 0,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id)
);
CREATE TABLE book_parameter (
  tenant_id uuid NOT NULL REFERENCES tenant,
  name text NOT NULL CHECK (name IN ('TAXPAYER', 'URBAN_RATE', 'EDUCATION_RATE', 'LOCAL_EDUCATION_RATE', 'SURTAX_FACTOR', 'INCOME_TAX_RATE',
    'INPUT_CARRY_FORWARD', 'ALLOW_NEGATIVE_STOCK')),
  valid_from date NOT NULL,
  value text NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, name, valid_from)
);
CREATE TABLE opening_turnover (
  tenant_id uuid NOT NULL REFERENCES tenant,
  account_code text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (tenant_id, account_code, year),
  FOREIGN KEY (tenant_id, account_code) REFERENCES account (tenant_id, code)
);
CREATE TABLE period (
  tenant_id uuid NOT NULL REFERENCES tenant,
  month text COLLATE "C" NOT NULL CHECK (month ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'),
  version integer NOT NULL DEFAULT 1,
  status text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  carry_forward bigint CHECK (carry_forward >= 0),
  checklist jsonb,
  closed_by uuid, closed_at timestamptz,
  reopen_reason text,
  PRIMARY KEY (tenant_id, month),
  CONSTRAINT closed_says_who CHECK ((status = 'CLOSED') = (closed_by IS NOT NULL AND closed_at IS NOT NULL AND carry_forward IS NOT NULL))
);

CREATE TABLE voucher (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  seq bigint NOT NULL,
  period text COLLATE "C" NOT NULL,
  word text NOT NULL CHECK (word IN ('记', '收', '付', '转', '期初')),
  number integer NOT NULL CHECK (number > 0),
  date date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('OPENING', 'DOCUMENT', 'CLOSE_VAT', 'CLOSE_SURTAX', 'CLOSE_INCOME_TAX', 'CLOSE_INCOME', 'CLOSE_EXPENSE')),
  document_id uuid,
  reverses_id uuid,
  summary text NOT NULL CHECK (char_length(summary) <= 200),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, period, word, number),
  UNIQUE (tenant_id, seq),
  UNIQUE (tenant_id, reverses_id),
  FOREIGN KEY (tenant_id, reverses_id) REFERENCES voucher (tenant_id, id),
  CONSTRAINT period_of_date CHECK (kind = 'OPENING' OR period = to_char(date, 'YYYY-MM')),
  CONSTRAINT document_is_named CHECK ((kind = 'DOCUMENT') = (document_id IS NOT NULL))
);
CREATE INDEX voucher_by_document ON voucher (tenant_id, document_id);
CREATE TABLE voucher_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  account_code text COLLATE "C" NOT NULL,
  aux_id uuid,
  debit bigint NOT NULL,
  credit bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, voucher_id, position),
  FOREIGN KEY (tenant_id, voucher_id) REFERENCES voucher (tenant_id, id),
  FOREIGN KEY (tenant_id, account_code) REFERENCES account (tenant_id, code),
  CONSTRAINT one_side CHECK ((debit = 0) <> (credit = 0))
);
CREATE INDEX voucher_line_by_account ON voucher_line (tenant_id, account_code);
CREATE TABLE voucher_cash_flow (
  tenant_id uuid NOT NULL REFERENCES tenant,
  voucher_id uuid NOT NULL,
  line integer NOT NULL CHECK (line IN (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18)),
  amount bigint NOT NULL,
  PRIMARY KEY (tenant_id, voucher_id, line),
  FOREIGN KEY (tenant_id, voucher_id) REFERENCES voucher (tenant_id, id)
);
CREATE TABLE account_balance (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  period text COLLATE "C" NOT NULL,
  account_code text COLLATE "C" NOT NULL,
  aux_id uuid,
  debit bigint NOT NULL,
  credit bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, period, account_code, aux_id)
);

CALL protect_tenant_table('book');
CALL protect_tenant_table('book_parameter');
CALL protect_tenant_table('opening_turnover');
CALL protect_tenant_table('period');
CALL protect_tenant_table('voucher');
CALL protect_tenant_table('voucher_line');
CALL protect_tenant_table('voucher_cash_flow');
CALL protect_tenant_table('account_balance');
CALL audit_table('book');
CALL audit_table('book_parameter');
CALL audit_table('opening_turnover');
CALL audit_table('period');
CALL audit_table('voucher');
CALL audit_table('voucher_line');
CALL audit_table('voucher_cash_flow');
GRANT SELECT, INSERT ON book, book_parameter, opening_turnover, voucher, voucher_line, voucher_cash_flow TO suanpan_app;
GRANT SELECT, INSERT, UPDATE ON period, account_balance TO suanpan_app;
GRANT UPDATE (value, created_by, created_at) ON book_parameter TO suanpan_app;
GRANT UPDATE (last_move, last_item, last_voucher) ON book TO suanpan_app;

-- A closed period takes nothing, whatever the path. The share lock makes whoever posts wait for whoever closes, and the other way round.
CREATE FUNCTION assert_period_open(tenant uuid, day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found period;
BEGIN
  SELECT * INTO found FROM period p WHERE p.tenant_id = tenant AND p.month = to_char(day, 'YYYY-MM') FOR SHARE;
  IF found.status = 'CLOSED' THEN
    RAISE EXCEPTION 'the period % is closed', found.month USING ERRCODE = 'check_violation', CONSTRAINT = 'period_is_open';
  END IF;
  IF found.month IS NULL THEN
    RAISE EXCEPTION 'there is no period of %', day USING ERRCODE = 'check_violation', CONSTRAINT = 'period_is_there';
  END IF;
END $$;

CREATE FUNCTION guard_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The opening stands before the first period; nothing else may.
  IF NEW.kind = 'OPENING' THEN
    IF NEW.period >= (SELECT first_period FROM book WHERE tenant_id = NEW.tenant_id) THEN
      RAISE EXCEPTION 'an opening stands before the first period' USING ERRCODE = 'check_violation', CONSTRAINT = 'opening_is_before';
    END IF;
  ELSE
    PERFORM assert_period_open(NEW.tenant_id, NEW.date);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER period_is_open BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION guard_voucher();

-- A line added later would come into a voucher that was whole, perhaps into a closed period.
CREATE FUNCTION guard_voucher_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found account;
BEGIN
  SELECT * INTO found FROM account a WHERE a.tenant_id = NEW.tenant_id AND a.code = NEW.account_code FOR SHARE;
  IF NOT coalesce(found.leaf AND found.enabled, false) THEN
    RAISE EXCEPTION 'the account % cannot be posted to', NEW.account_code USING ERRCODE = 'check_violation', CONSTRAINT = 'account_is_postable';
  END IF;
  IF NOT EXISTS (SELECT FROM voucher v WHERE v.tenant_id = NEW.tenant_id AND v.id = NEW.voucher_id AND v.xmin::text = (pg_current_xact_id()::text::bigint & 4294967295)::text) THEN
    RAISE EXCEPTION 'a voucher that stands gets no more lines' USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_is_new';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER account_is_postable BEFORE INSERT ON voucher_line FOR EACH ROW EXECUTE FUNCTION guard_voucher_line();

CREATE FUNCTION assert_voucher_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  sums record;
BEGIN
  SELECT coalesce(sum(debit), 0) AS debit, coalesce(sum(credit), 0) AS credit, count(*) AS lines INTO sums
    FROM voucher_line l WHERE l.tenant_id = NEW.tenant_id AND l.voucher_id = NEW.id;
  IF sums.debit <> sums.credit OR sums.lines < 2 THEN
    RAISE EXCEPTION 'voucher % % does not balance', NEW.word, NEW.number USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_balances';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER voucher_balances AFTER INSERT ON voucher
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_voucher_balances();

CREATE FUNCTION project_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO account_balance AS b (tenant_id, id, period, account_code, aux_id, debit, credit)
  SELECT l.tenant_id, gen_random_uuid(), v.period, l.account_code, l.aux_id, sum(l.debit), sum(l.credit)
  FROM lines_after l JOIN voucher v ON v.tenant_id = l.tenant_id AND v.id = l.voucher_id
  GROUP BY l.tenant_id, v.period, l.account_code, l.aux_id ORDER BY v.period, l.account_code, l.aux_id
  ON CONFLICT (tenant_id, period, account_code, aux_id) DO UPDATE SET debit = b.debit + excluded.debit, credit = b.credit + excluded.credit;
  RETURN NULL;
END $$;
CREATE TRIGGER balances_follow AFTER INSERT ON voucher_line REFERENCING NEW TABLE AS lines_after
  FOR EACH STATEMENT EXECUTE FUNCTION project_balances();
`,
};
