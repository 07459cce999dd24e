import type { Migration } from '#kernel/database/migrate.ts';

/**
 * A company works with all of the product or with the few pages of a small shop. Pages are made for it as somebody is found signed in, so the
 * mode is on the card of the company, too.
 */
export const companyModeMigration: Migration = {
  id: '0050-company-mode',
  sql: `
ALTER TABLE tenant ADD COLUMN mode text NOT NULL DEFAULT 'FULL' CHECK (mode IN ('FULL', 'SIMPLE'));
ALTER TABLE company_card ADD COLUMN mode text NOT NULL DEFAULT 'FULL';

CREATE OR REPLACE FUNCTION write_company_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO company_card AS c (company_id, version, name, time_zone, founded_at, mode)
  VALUES (NEW.id, NEW.version, NEW.name, NEW.time_zone, NEW.created_at, NEW.mode)
  ON CONFLICT (company_id) DO UPDATE SET version = NEW.version, name = NEW.name, time_zone = NEW.time_zone, mode = NEW.mode, carried = false;
  RETURN NULL;
END $$;
`,
};
