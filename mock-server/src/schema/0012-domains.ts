import type { Migration } from '#kernel/database/migrate.ts';

/**
 * The processes that serve domains, and how others call them; it counts in the directory's database only.
 *
 * Who may read this table may call the processes in it, so the application's role, which runs what people ask for, may not.
 */
export const domainsMigration: Migration = {
  id: '0012-domains',
  sql: `
CREATE TABLE service_instance (
  id uuid PRIMARY KEY,
  services text[] NOT NULL CHECK (cardinality(services) > 0),
  address text NOT NULL CHECK (address <> ''),
  secret text NOT NULL CHECK (length(secret) >= 32),
  lane text NOT NULL CHECK (lane <> ''),
  release text NOT NULL CHECK (release <> ''),
  started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  beaten_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
GRANT SELECT, INSERT, UPDATE, DELETE ON service_instance TO suanpan_identity;
`,
};
