import type { Migration } from '#kernel/database/migrate.ts';

/**
 * What members are told of, one row for each who is told.
 *
 * A row is written by a consumer of messages, whose message it names: a message that comes again finds its row. Nothing here is a fact of the
 * business, so it is not audited, and tells of itself that it changed: to its receivers, never which row or what is in it.
 */
export const memberNoticeMigration: Migration = {
  id: '0023-member-notice',
  sql: `
CREATE TABLE member_notice (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  message_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ORDER_SUBMITTED', 'ORDER_APPROVED', 'ORDER_CANCELLED', 'DOCUMENT_VOIDED', 'PERIOD_CLOSED', 'PERIOD_REOPENED')),
  subject_type text NOT NULL CHECK (subject_type <> ''),
  subject_id text NOT NULL CHECK (subject_id <> ''),
  label text NOT NULL CHECK (label <> ''),
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 200),
  actor_id uuid,
  at timestamptz NOT NULL,
  read_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, message_id, member_id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  FOREIGN KEY (tenant_id, actor_id) REFERENCES member (tenant_id, id)
);
CREATE INDEX member_notice_of_member ON member_notice (tenant_id, member_id, at);
CREATE INDEX member_notice_unread ON member_notice (tenant_id, member_id) WHERE read_at IS NULL;
CALL protect_tenant_table('member_notice');
GRANT SELECT, INSERT, DELETE ON member_notice TO suanpan_app;
GRANT UPDATE (read_at) ON member_notice TO suanpan_app;

CREATE FUNCTION tell_member_notices() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  most CONSTANT integer := 20;
  noted jsonb := coalesce(NULLIF(current_setting('suanpan.changes', true), ''), '[]')::jsonb;
  receivers jsonb;
BEGIN
  SELECT jsonb_agg(DISTINCT member_id) INTO receivers FROM rows_after;
  IF receivers IS NULL THEN RETURN NULL; END IF;
  IF jsonb_array_length(receivers) > most THEN receivers := NULL; END IF;
  PERFORM set_config('suanpan.changes', (noted || jsonb_build_array(jsonb_build_object(
    'tenant', current_setting('suanpan.tenant'), 'table', 'member_notice', 'rows', NULL, 'owners', receivers)))::text, true);
  RETURN NULL;
END $$;
CREATE TRIGGER told_when_written AFTER INSERT ON member_notice REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION tell_member_notices();
CREATE TRIGGER told_when_read AFTER UPDATE ON member_notice REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION tell_member_notices();
`,
};
