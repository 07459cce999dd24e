import type { Migration } from '#kernel/database/migrate.ts';

/** Who may write documents, moves and items, and what is held at every write of them. */
export const tradeGuardsMigration: Migration = {
  id: '0016-trade-guards',
  sql: `
CALL protect_tenant_table('document');
CALL protect_tenant_table('document_line');
CALL protect_tenant_table('stock_balance');
CALL protect_tenant_table('stock_cost');
CALL protect_tenant_table('stock_move');
CALL protect_tenant_table('open_item');
CALL protect_tenant_table('settlement');
CALL audit_table('document');
CALL audit_table('document_line');
CALL audit_table('stock_move');
CALL audit_table('open_item');
CALL audit_table('settlement');
GRANT SELECT, INSERT, UPDATE ON document TO suanpan_app;
GRANT SELECT, INSERT ON document_line, stock_move, open_item, settlement TO suanpan_app;
GRANT UPDATE (net, tax, gross, quantity, cost) ON document_line TO suanpan_app;
GRANT UPDATE (open) ON open_item TO suanpan_app;
GRANT SELECT, INSERT, UPDATE ON stock_balance, stock_cost TO suanpan_app;

CREATE FUNCTION guard_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- What the books began with is dated before them and belongs to no document.
  IF NEW.document_id IS NOT NULL THEN PERFORM assert_period_open(NEW.tenant_id, NEW.date); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER period_is_open BEFORE INSERT ON stock_move FOR EACH ROW EXECUTE FUNCTION guard_day();
CREATE TRIGGER period_is_open BEFORE INSERT ON open_item FOR EACH ROW EXECUTE FUNCTION guard_day();
CREATE TRIGGER period_is_open BEFORE INSERT ON settlement FOR EACH ROW EXECUTE FUNCTION guard_day();

-- Once posted, a document keeps what it says; its state, and how far it is carried out, may go on.
CREATE FUNCTION guard_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR OLD.posting = 'UNPOSTED' AND NEW.status <> 'VOID' THEN PERFORM assert_period_open(NEW.tenant_id, NEW.date); END IF;
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  IF OLD.status = 'VOID' AND NEW.status <> 'VOID' OR OLD.posting = 'POSTED' AND (NEW.posting <> 'POSTED' OR NEW.status = 'DRAFT'
    OR to_jsonb(NEW) - ARRAY['status', 'execution', 'version', 'void_reason', 'updated_by', 'updated_at']
      <> to_jsonb(OLD) - ARRAY['status', 'execution', 'version', 'void_reason', 'updated_by', 'updated_at']) THEN
    RAISE EXCEPTION 'document % is posted and stays as it is', OLD.number USING ERRCODE = 'check_violation', CONSTRAINT = 'posted_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER posted_stays BEFORE INSERT OR UPDATE ON document FOR EACH ROW EXECUTE FUNCTION guard_document();

CREATE FUNCTION guard_document_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM document d WHERE d.tenant_id = NEW.tenant_id AND d.id = NEW.document_id AND d.posting = 'POSTED') THEN
    RAISE EXCEPTION 'the lines of a posted document stay as they are' USING ERRCODE = 'check_violation', CONSTRAINT = 'posted_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER posted_stays BEFORE INSERT OR UPDATE ON document_line FOR EACH ROW EXECUTE FUNCTION guard_document_line();

CREATE FUNCTION assert_item_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item uuid := CASE TG_TABLE_NAME WHEN 'settlement' THEN (to_jsonb(NEW)->>'item_id')::uuid ELSE NEW.id END;
BEGIN
  IF NOT EXISTS (SELECT FROM open_item i WHERE i.tenant_id = NEW.tenant_id AND i.id = item AND i.open = i.amount
    - (SELECT coalesce(sum(s.amount), 0) FROM settlement s WHERE s.tenant_id = i.tenant_id AND s.item_id = i.id)) THEN
    RAISE EXCEPTION 'an item is open by something else than what is not settled' USING ERRCODE = 'check_violation', CONSTRAINT = 'item_adds_up';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER item_adds_up AFTER INSERT OR UPDATE ON open_item
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_item_adds_up();
CREATE CONSTRAINT TRIGGER item_adds_up AFTER INSERT ON settlement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_item_adds_up();
`,
};
