import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Where each company lives, and who belongs to it as sign-in sees it.
 *
 * `directory` counts in the directory's own database only; `placement` is each shard's word on which companies it serves, asked in every
 * transaction, so that whoever remembers an older place is refused. Cards are what sign-in shows of a company and its members: written by
 * triggers where the company lives, carried to the directory's database where that is another one. People and sessions are in the directory's
 * database alone, so rows of a company can no longer point at them.
 */
export const directoryMigration: Migration = {
  id: '0007-directory',
  sql: `
ALTER TABLE member DROP CONSTRAINT member_user_id_fkey;
ALTER TABLE session DROP CONSTRAINT session_company_id_fkey;

CREATE TABLE directory (
  company_id uuid PRIMARY KEY,
  shard text NOT NULL CHECK (shard <> ''),
  epoch integer NOT NULL CHECK (epoch > 0)
);
CREATE TABLE placement (
  company_id uuid PRIMARY KEY,
  epoch integer NOT NULL CHECK (epoch > 0),
  state text NOT NULL CHECK (state IN ('incoming', 'active', 'fenced', 'moved')),
  fenced_until timestamptz,
  CONSTRAINT a_fence_ends CHECK ((state = 'fenced') = (fenced_until IS NOT NULL))
);
CREATE TABLE company_move (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid NOT NULL,
  source text NOT NULL,
  target text NOT NULL CHECK (target <> source),
  state text NOT NULL DEFAULT 'copying' CHECK (state IN ('copying', 'done', 'undone')),
  begun_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  rows bigint,
  pause_ms integer
);
CREATE UNIQUE INDEX one_move_at_a_time ON company_move (company_id) WHERE state = 'copying';
CREATE TABLE company_card (
  company_id uuid PRIMARY KEY,
  version integer NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  founded_at timestamptz NOT NULL,
  carried boolean NOT NULL DEFAULT false
);
CREATE TABLE member_card (
  company_id uuid NOT NULL,
  user_id uuid NOT NULL,
  version integer NOT NULL,
  member_id uuid NOT NULL,
  roles text[] NOT NULL,
  carried boolean NOT NULL DEFAULT false,
  PRIMARY KEY (company_id, user_id)
);
CREATE INDEX member_card_by_user ON member_card (user_id);
CREATE INDEX company_card_to_carry ON company_card (company_id) WHERE NOT carried;
CREATE INDEX member_card_to_carry ON member_card (company_id) WHERE NOT carried;
GRANT SELECT, INSERT, UPDATE ON directory, company_card, member_card TO suanpan_identity;

CREATE FUNCTION write_company_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO company_card AS c (company_id, version, name, time_zone, founded_at)
  VALUES (NEW.id, NEW.version, NEW.name, NEW.time_zone, NEW.created_at)
  ON CONFLICT (company_id) DO UPDATE SET version = NEW.version, name = NEW.name, time_zone = NEW.time_zone, carried = false;
  RETURN NULL;
END $$;
CREATE FUNCTION write_member_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO member_card AS c (company_id, user_id, version, member_id, roles)
  VALUES (NEW.tenant_id, NEW.user_id, NEW.version, NEW.id, NEW.roles)
  ON CONFLICT (company_id, user_id) DO UPDATE SET version = NEW.version, member_id = NEW.id, roles = NEW.roles, carried = false;
  RETURN NULL;
END $$;
CREATE TRIGGER card AFTER INSERT OR UPDATE ON tenant FOR EACH ROW EXECUTE FUNCTION write_company_card();
CREATE TRIGGER card AFTER INSERT OR UPDATE ON member FOR EACH ROW EXECUTE FUNCTION write_member_card();

CREATE FUNCTION place_company(company uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO placement (company_id, epoch, state) VALUES (company, 1, 'active') ON CONFLICT DO NOTHING
$$;

-- A writer holds a shared lock until its end, which the mover of the company takes alone before it sets the fence. A fence whose mover was
-- lost ends by itself: a mover that comes too late can no longer take the company away.
CREATE FUNCTION enter_company(company uuid, known integer, writes boolean) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  place placement;
BEGIN
  IF writes THEN PERFORM pg_advisory_xact_lock_shared(824102, hashtext(company::text)); END IF;
  SELECT * INTO place FROM placement WHERE company_id = company;
  IF place.epoch IS DISTINCT FROM known OR place.state IN ('incoming', 'moved') THEN
    RAISE EXCEPTION 'the company % is not here at epoch %', company, known USING ERRCODE = 'SP001';
  END IF;
  IF writes AND place.state = 'fenced' AND place.fenced_until > clock_timestamp() THEN
    RAISE EXCEPTION 'the company % is being moved', company USING ERRCODE = 'SP002';
  END IF;
END $$;
-- How far a standby is. Only whom it lets read its statistics is told the timeline; without it no position can be compared with its own.
CREATE FUNCTION standby_place(OUT lsn text, OUT timeline integer) LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT pg_last_wal_replay_lsn()::text, (SELECT received_tli FROM pg_stat_get_wal_receiver())
$$;
REVOKE ALL ON FUNCTION place_company(uuid), enter_company(uuid, integer, boolean), standby_place() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION place_company(uuid), enter_company(uuid, integer, boolean), standby_place() TO suanpan_app;

-- What is there already is in the only database there was. The owner has no policy, so the rows are hidden from it but for a moment.
ALTER TABLE tenant NO FORCE ROW LEVEL SECURITY;
ALTER TABLE member NO FORCE ROW LEVEL SECURITY;
INSERT INTO directory (company_id, shard, epoch) SELECT id, '1', 1 FROM tenant;
INSERT INTO placement (company_id, epoch, state) SELECT id, 1, 'active' FROM tenant;
INSERT INTO company_card (company_id, version, name, time_zone, founded_at) SELECT id, version, name, time_zone, created_at FROM tenant;
INSERT INTO member_card (company_id, user_id, version, member_id, roles) SELECT tenant_id, user_id, version, id, roles FROM member;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
ALTER TABLE member FORCE ROW LEVEL SECURITY;
`,
};
