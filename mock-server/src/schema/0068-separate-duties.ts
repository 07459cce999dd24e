import type { Migration } from '#kernel/database/migrate.ts';

/**
 * A company may have it that whoever made a document does not approve it. Forms are made for it as somebody is found signed in, so it is on
 * the card of the company, too.
 */
export const separateDutiesMigration: Migration = {
  id: '0068-separate-duties',
  sql: `
ALTER TABLE tenant ADD COLUMN separate_duties boolean NOT NULL DEFAULT false;
ALTER TABLE company_card ADD COLUMN separate_duties boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION write_company_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO company_card AS c (company_id, version, name, time_zone, founded_at, mode, separate_duties)
  VALUES (NEW.id, NEW.version, NEW.name, NEW.time_zone, NEW.created_at, NEW.mode, NEW.separate_duties)
  ON CONFLICT (company_id) DO UPDATE SET version = NEW.version, name = NEW.name, time_zone = NEW.time_zone, mode = NEW.mode,
    separate_duties = NEW.separate_duties, carried = false;
  RETURN NULL;
END $$;
`,
};
