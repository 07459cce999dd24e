import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Who operates the platform, and what they did; it counts in the directory's database only.
 *
 * Nobody is an operator unless a row says so, and only the role that signs people in reads it: what runs for companies does not. What was
 * done is never changed or removed, only how it ended is added.
 */
export const platformMigration: Migration = {
  id: '0024-platform',
  sql: `
CREATE TABLE platform_operator (
  user_id uuid PRIMARY KEY REFERENCES user_account ON DELETE CASCADE,
  granted_by text NOT NULL CHECK (granted_by <> ''),
  granted_at timestamptz NOT NULL
);
CREATE TABLE platform_act (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor <> ''),
  user_id uuid,
  act text NOT NULL CHECK (act IN ('GRANT_OPERATOR', 'REVOKE_OPERATOR', 'REPLAY', 'DROP', 'RECOVER')),
  target jsonb NOT NULL,
  why text NOT NULL CHECK (char_length(why) <= 200),
  -- Null until it has ended: whoever finds it so knows that it was begun, and not how it ended.
  outcome text
);
CREATE INDEX platform_act_latest ON platform_act (at DESC, id DESC);
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['platform_operator', 'platform_act'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY sign_in ON %I TO suanpan_identity USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON platform_operator TO suanpan_identity;
GRANT SELECT, INSERT ON platform_act TO suanpan_identity;
GRANT UPDATE (outcome) ON platform_act TO suanpan_identity;
GRANT SELECT ON company_move TO suanpan_identity;
`,
};
