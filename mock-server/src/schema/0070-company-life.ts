import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Whether a company has samples, and its end: what is posted stays posted, so who wants to be rid of samples goes on in a successor, and the
 * company is archived. Sign-in shows which companies are archived, so that is on the card.
 */
export const companyLifeMigration: Migration = {
  id: '0070-company-life',
  sql: `
ALTER TABLE tenant
  -- What the samples came to, so that what people entered since can be counted; null where there are none.
  ADD COLUMN sample_masters integer CHECK (sample_masters >= 0),
  ADD COLUMN sample_documents integer CHECK (sample_documents >= 0),
  ADD COLUMN archived_at timestamptz,
  ADD COLUMN successor_id uuid,
  ADD COLUMN predecessor_id uuid,
  ADD CONSTRAINT samples_are_counted CHECK ((sample_masters IS NULL) = (sample_documents IS NULL)),
  ADD CONSTRAINT archived_for_a_successor CHECK ((archived_at IS NULL) = (successor_id IS NULL));
ALTER TABLE company_card ADD COLUMN archived_at timestamptz;

CREATE OR REPLACE FUNCTION write_company_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO company_card AS c (company_id, version, name, time_zone, founded_at, mode, archived_at)
  VALUES (NEW.id, NEW.version, NEW.name, NEW.time_zone, NEW.created_at, NEW.mode, NEW.archived_at)
  ON CONFLICT (company_id) DO UPDATE SET version = NEW.version, name = NEW.name, time_zone = NEW.time_zone, mode = NEW.mode,
    archived_at = NEW.archived_at, carried = false;
  RETURN NULL;
END $$;

-- A company has one successor, whoever asks for it how often; it counts against nobody's limit.
ALTER TABLE founding ADD COLUMN predecessor_id uuid UNIQUE;
`,
};
