import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Writes down for whoever commits which rows of a company changed, never what is in them: it tells them once the transaction is committed.
 *
 * Besides ids and versions a notice says which salesperson a row belongs or belonged to, so that those who see only their own rows hear of no
 * others. Parts of a document are left out, as the document changes with them.
 */
export const changeNoticeMigration: Migration = {
  id: '0010-change-notice',
  sql: `
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  most CONSTANT integer := 20;
  touched jsonb;
  owners jsonb;
BEGIN
  WITH version_of AS (
    SELECT r ->> 'id' AS id, max((r ->> 'version')::integer) AS version, array_agg(DISTINCT r ->> 'salesperson_id') AS owner
    FROM jsonb_array_elements(coalesce(NEW.after, '[]') || coalesce(NEW.before, '[]')) AS r WHERE r ? 'id' GROUP BY 1)
  SELECT jsonb_agg(jsonb_build_object('id', id, 'version', version, 'owners', owner)) INTO touched FROM version_of;
  IF touched IS NULL THEN RETURN NULL; END IF;
  -- A notice has at most 8,000 bytes.
  IF jsonb_array_length(touched) > most THEN
    SELECT jsonb_agg(DISTINCT o) INTO owners FROM jsonb_array_elements(touched) AS t, jsonb_array_elements(t -> 'owners') AS o;
    IF jsonb_array_length(owners) > most THEN owners := NULL; END IF;
    touched := NULL;
  END IF;
  PERFORM set_config('suanpan.changes', (coalesce(NULLIF(current_setting('suanpan.changes', true), ''), '[]')::jsonb || jsonb_build_array(
    jsonb_build_object('tenant', NEW.tenant_id, 'table', NEW.table_name, 'rows', touched, 'owners', owners)))::text, true);
  RETURN NULL;
END $$;

CREATE TRIGGER told_at_commit AFTER INSERT ON audit_entry FOR EACH ROW
  WHEN (NEW.table_name NOT IN ('sales_order_line', 'sales_order_history')) EXECUTE FUNCTION tell_change();
`,
};
