import type { Migration } from '#kernel/database/migrate.ts';

/**
 * What is held at every write of matches: the lines of one come to what its movements come to, and a voucher that is taken back frees the lines
 * that were matched with it, whatever the path.
 */
export const bankGuardsMigration: Migration = {
  id: '0047-bank-guards',
  sql: `
CREATE FUNCTION assert_bank_match() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid;
  row_now jsonb := to_jsonb(NEW);
  lines record;
  movements bigint;
BEGIN
  wanted := (row_now->>CASE TG_TABLE_NAME WHEN 'bank_match' THEN 'id' ELSE 'match_id' END)::uuid;
  IF wanted IS NULL THEN wanted := (to_jsonb(OLD)->>'match_id')::uuid; END IF;
  IF wanted IS NULL OR NOT EXISTS (SELECT FROM bank_match m WHERE m.tenant_id = NEW.tenant_id AND m.id = wanted) THEN RETURN NULL; END IF;
  SELECT count(*) AS count, coalesce(sum(l.amount), 0) AS amount INTO lines FROM bank_line l WHERE l.tenant_id = NEW.tenant_id AND l.match_id = wanted;
  SELECT coalesce(sum(m.amount), 0) INTO movements FROM bank_match_movement m WHERE m.tenant_id = NEW.tenant_id AND m.match_id = wanted;
  IF lines.count = 0 OR lines.amount <> movements THEN
    RAISE EXCEPTION 'a match comes to something else on its sides' USING ERRCODE = 'check_violation', CONSTRAINT = 'bank_match_agrees';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bank_match_agrees AFTER INSERT ON bank_match
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_bank_match();
CREATE CONSTRAINT TRIGGER bank_match_agrees AFTER INSERT ON bank_match_movement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_bank_match();
CREATE CONSTRAINT TRIGGER bank_match_agrees AFTER UPDATE ON bank_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_bank_match();

-- The lock of the cash accounts makes whoever takes a voucher back wait for whoever matches it, and the other way round.
CREATE FUNCTION free_bank_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  freed uuid[];
  taken text;
BEGIN
  PERFORM FROM cash_account c WHERE c.tenant_id = NEW.tenant_id AND EXISTS (
    SELECT FROM voucher_line l WHERE l.tenant_id = c.tenant_id AND l.voucher_id = NEW.reverses_id AND l.account_code = c.account_code) FOR SHARE;
  SELECT array_agg(m.match_id) INTO freed FROM bank_match_movement m WHERE m.tenant_id = NEW.tenant_id AND m.voucher_id = NEW.reverses_id;
  IF freed IS NULL THEN RETURN NULL; END IF;
  SELECT coalesce(d.number, v.word || '-' || v.number) INTO taken FROM voucher v
    LEFT JOIN document d ON d.tenant_id = v.tenant_id AND d.id = v.document_id WHERE v.tenant_id = NEW.tenant_id AND v.id = NEW.reverses_id;
  UPDATE bank_line l SET state = 'OPEN', match_id = NULL, freed_from = taken, version = l.version + 1, updated_by = NEW.created_by,
    updated_at = NEW.created_at WHERE l.tenant_id = NEW.tenant_id AND l.match_id = ANY(freed);
  DELETE FROM bank_match_movement m WHERE m.tenant_id = NEW.tenant_id AND m.match_id = ANY(freed);
  DELETE FROM bank_match m WHERE m.tenant_id = NEW.tenant_id AND m.id = ANY(freed);
  RETURN NULL;
END $$;
CREATE TRIGGER lines_are_freed AFTER INSERT ON voucher FOR EACH ROW WHEN (NEW.reverses_id IS NOT NULL) EXECUTE FUNCTION free_bank_lines();
`,
};
