import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Messages between domains: what was published with a transaction, and what each consumer has made of it.
 *
 * The indexes hold only what is still open, so that they stay small however much has been done. `blocks` is true as long as nothing later
 * of the same aggregate may be handed to that consumer; the first such row of an aggregate is found by one step in its index.
 */
export const messagesMigration: Migration = {
  id: '0008-messages',
  sql: `
CREATE TABLE outbox (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  aggregate text NOT NULL CHECK (aggregate <> ''),
  payload json NOT NULL,
  headers json NOT NULL,
  occurred_at timestamptz NOT NULL,
  done_at timestamptz,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX outbox_open ON outbox (seq) WHERE done_at IS NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE inbox (
  tenant_id uuid NOT NULL REFERENCES tenant,
  consumer text NOT NULL,
  message_id uuid NOT NULL,
  seq bigint NOT NULL,
  topic text NOT NULL,
  version integer NOT NULL,
  aggregate text NOT NULL,
  payload json NOT NULL,
  headers json NOT NULL,
  occurred_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead', 'discarded')),
  blocks boolean NOT NULL DEFAULT true,
  attempts integer NOT NULL DEFAULT 0,
  available_at timestamptz NOT NULL,
  error_code text,
  error_text text,
  decided_by text,
  decided_why text,
  decided_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (tenant_id, consumer, message_id)
);
CREATE INDEX inbox_blocking ON inbox (consumer, tenant_id, aggregate, seq) WHERE blocks;
CREATE INDEX inbox_dead ON inbox (message_id) WHERE state = 'dead';
CREATE INDEX inbox_finished ON inbox (finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE message_subscription (
  consumer text PRIMARY KEY,
  topic text NOT NULL
);
CREATE INDEX message_subscription_by_topic ON message_subscription (topic);

CALL protect_tenant_table('outbox');
CALL protect_tenant_table('inbox');
GRANT INSERT ON outbox TO suanpan_app;
GRANT SELECT, INSERT, UPDATE ON inbox TO suanpan_app;

GRANT USAGE ON SCHEMA public TO suanpan_relay;
GRANT SELECT, UPDATE, DELETE ON outbox TO suanpan_relay;
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox TO suanpan_relay;
GRANT SELECT, INSERT, UPDATE ON message_subscription TO suanpan_relay;
-- What a company left behind at a shard that it moved away from is handed on where it lives now.
CREATE FUNCTION lives_elsewhere() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT company_id FROM placement WHERE state <> 'active'
$$;
REVOKE ALL ON FUNCTION lives_elsewhere() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lives_elsewhere() TO suanpan_relay;
CREATE POLICY handed_on ON outbox TO suanpan_relay USING (tenant_id NOT IN (SELECT lives_elsewhere())) WITH CHECK (true);
CREATE POLICY handed_on ON inbox TO suanpan_relay USING (tenant_id NOT IN (SELECT lives_elsewhere())) WITH CHECK (true);
`,
};
