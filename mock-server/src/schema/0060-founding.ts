import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Companies that people found by themselves; it counts in the directory's database only, like people and sessions.
 *
 * A row is there before its company is: it is the place of the request's key, so that whoever repeats the request gets the same company, and what
 * is counted against how many one may found. The month that the books are to begin with is the company's own until they begin.
 */
export const foundingMigration: Migration = {
  id: '0060-founding',
  sql: `
CREATE TABLE founding (
  company_id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES user_account ON DELETE CASCADE,
  key text NOT NULL,
  request_hash text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  begun_at timestamptz NOT NULL,
  -- Null until the company is there and its founder is in it.
  done_at timestamptz,
  UNIQUE (user_id, key)
);
CREATE INDEX founding_latest ON founding (user_id, begun_at DESC);
ALTER TABLE founding ENABLE ROW LEVEL SECURITY;
ALTER TABLE founding FORCE ROW LEVEL SECURITY;
CREATE POLICY sign_in ON founding TO suanpan_identity USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON founding TO suanpan_identity;
GRANT UPDATE (key, request_hash, done_at) ON founding TO suanpan_identity;

ALTER TABLE tenant ADD COLUMN first_month text COLLATE "C" CHECK (first_month ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$');
`,
};
