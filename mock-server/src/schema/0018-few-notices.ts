import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Notes for notices only what somebody is told of, and no more than a notice can name.
 *
 * Each statement reads and writes the note of its transaction again: without an end, the thousandth statement pays for all before it.
 */
export const fewNoticesMigration: Migration = {
  id: '0018-few-notices',
  sql: `
CREATE OR REPLACE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  most CONSTANT integer := 20;
  noted jsonb := coalesce(NULLIF(current_setting('suanpan.changes', true), ''), '[]')::jsonb;
  touched jsonb;
  owners jsonb;
BEGIN
  -- Of a table of which much has changed, everything may have.
  IF noted @> jsonb_build_array(jsonb_build_object('table', NEW.table_name, 'rows', NULL, 'owners', NULL)) THEN RETURN NULL; END IF;
  WITH version_of AS (
    SELECT r ->> 'id' AS id, max((r ->> 'version')::integer) AS version, array_agg(DISTINCT r ->> 'salesperson_id') AS owner
    FROM jsonb_array_elements(coalesce(NEW.after, '[]') || coalesce(NEW.before, '[]')) AS r WHERE r ? 'id' GROUP BY 1)
  SELECT jsonb_agg(jsonb_build_object('id', id, 'version', version, 'owners', owner)) INTO touched FROM version_of;
  IF touched IS NULL THEN RETURN NULL; END IF;
  -- A notice has at most 8,000 bytes.
  IF jsonb_array_length(noted) >= most THEN
    touched := NULL;
  ELSIF jsonb_array_length(touched) > most THEN
    SELECT jsonb_agg(DISTINCT o) INTO owners FROM jsonb_array_elements(touched) AS t, jsonb_array_elements(t -> 'owners') AS o;
    IF jsonb_array_length(owners) > most THEN owners := NULL; END IF;
    touched := NULL;
  END IF;
  PERFORM set_config('suanpan.changes', (noted || jsonb_build_array(
    jsonb_build_object('tenant', NEW.tenant_id, 'table', NEW.table_name, 'rows', touched, 'owners', owners)))::text, true);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER told_at_commit AFTER INSERT ON audit_entry FOR EACH ROW
  WHEN (NEW.table_name IN ('sales_order', 'customer', 'product', 'account', 'document', 'supplier', 'warehouse', 'cash_account'))
  EXECUTE FUNCTION tell_change();
`,
};
