import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Whether a company has samples, and its ends: what is posted stays posted, so who wants to be rid of samples goes on in a successor, and the
 * company is archived; and it is paid up to a day, after which it is only read. Pages are told of both as somebody is found signed in, so both
 * are on the card.
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
  -- The last day on which anything is entered; null for no end.
  ADD COLUMN paid_until date,
  ADD CONSTRAINT samples_are_counted CHECK ((sample_masters IS NULL) = (sample_documents IS NULL)),
  ADD CONSTRAINT archived_for_a_successor CHECK ((archived_at IS NULL) = (successor_id IS NULL));
ALTER TABLE company_card ADD COLUMN archived_at timestamptz, ADD COLUMN paid_until date;

CREATE OR REPLACE FUNCTION write_company_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO company_card AS c (company_id, version, name, time_zone, founded_at, mode, separate_duties, archived_at, paid_until)
  VALUES (NEW.id, NEW.version, NEW.name, NEW.time_zone, NEW.created_at, NEW.mode, NEW.separate_duties, NEW.archived_at, NEW.paid_until)
  ON CONFLICT (company_id) DO UPDATE SET version = NEW.version, name = NEW.name, time_zone = NEW.time_zone, mode = NEW.mode,
    separate_duties = NEW.separate_duties, archived_at = NEW.archived_at, paid_until = NEW.paid_until, carried = false;
  RETURN NULL;
END $$;

-- A company has one successor, whoever asks for it how often; it counts against nobody's limit.
ALTER TABLE founding ADD COLUMN predecessor_id uuid UNIQUE;

ALTER TABLE platform_act DROP CONSTRAINT platform_act_act_check;
ALTER TABLE platform_act ADD CONSTRAINT platform_act_act_check
  CHECK (act IN ('GRANT_OPERATOR', 'REVOKE_OPERATOR', 'REPLAY', 'DROP', 'RECOVER', 'SET_PAID_UNTIL'));
`,
};
