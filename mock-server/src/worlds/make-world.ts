import { randomBytes } from 'node:crypto';
import type { AdminClient } from '#kernel/database/admin-client.ts';
import type { ConnectAdmin } from '#kernel/moving/move-company.ts';
import { keepClient } from '#kernel/database/kept-client.ts';
import { installCopier } from '#kernel/worlds/install-copier.ts';
import { worldId } from '#kernel/worlds/world-id.ts';
import { createTestCompany } from '#seed/create-test-company.ts';
import type { TestCompany, TestCompanyTools, TestPerson } from '#seed/test-company.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { signInNew } from '#seed/sign-in-new.ts';

/** What worlds are made with. */
export interface WorldTools extends TestCompanyTools {
  /** The shard of the directory, which worlds are made on. */
  readonly directory: string;
  readonly connectAdmin: ConnectAdmin;
  /** Connects to the readers of a shard as who may do everything there. */
  readonly connectReaders: (shard: string) => Promise<readonly AdminClient[]>;
}

/** What a world is to have. */
export interface WorldWish {
  /** Whether the owner belongs to another company, too. */
  readonly secondCompany: boolean;
  /** Whether nothing was entered into the first. */
  readonly empty: boolean;
  /** Whether the books of the first have begun, with documents of every kind. */
  readonly books: boolean;
}

/** Makes worlds: companies for one test each, copied inside the database from a template that is made once. */
export interface WorldMaker {
  /** Begins the template with books, so that the first test does not pay for it; if it fails, that test is told. */
  prepare(): void;
  make(wish: WorldWish): Promise<TestCompany>;
  close(): Promise<void>;
}

/** Returns the maker of worlds; its template is as old as the day on which it was made, by the server's clock. */
export async function openWorldMaker(tools: WorldTools): Promise<WorldMaker> {
  const admin = keepClient(() => tools.connectAdmin(tools.directory));
  await installCopier(await admin.get());
  const templates = new Map<string, Promise<TestCompany>>();
  const templateOf = (wish: WorldWish): Promise<TestCompany> => {
    const key = `${wish.secondCompany} ${wish.empty} ${wish.books} ${tools.clock.now().toISOString().slice(0, 13)}`;
    const template = templates.get(key) ?? createTestCompany(tools, { ...wish, shard: tools.directory });
    templates.set(key, template);
    return template;
  };
  return {
    prepare() {
      templateOf({ secondCompany: false, empty: false, books: true }).catch(() => undefined);
    },
    async make(wish) {
      const world = await copyWorld(await admin.get(), tools, await templateOf(wish));
      await carryCards(tools.database);
      return world;
    },
    close: () => admin.end(),
  };
}

async function copyWorld(client: AdminClient, tools: WorldTools, template: TestCompany): Promise<TestCompany> {
  const mark = randomBytes(4).toString('hex');
  const salt = tools.ids.next();
  const sources = template.companies.map(({ id }) => id);
  const { rows } = await client.query<{ readonly id: string; readonly name: string }>(
    `WITH copied AS MATERIALIZED (SELECT worlds.copy_company(source, $2, $3) AS id FROM unnest($1::uuid[]) WITH ORDINALITY AS s(source, place) ORDER BY place)
     INSERT INTO directory (company_id, shard, epoch) SELECT id, $4, 1 FROM copied RETURNING company_id AS id, '' AS name`,
    [sources, salt, mark, tools.directory],
  );
  const users = template.users.map((user): TestPerson => ({
    ...user,
    userId: worldId(salt, user.userId),
    memberId: worldId(salt, user.memberId),
    loginName: `${user.role}-${mark}`,
  }));
  return {
    companies: template.companies.map(({ name }, index) => ({ id: rows[index]?.id ?? '', name: `${name.replace(/ \S+$/, '')} ${mark}` })),
    users: await signInNew(tools, users, rows[0]?.id ?? ''),
  };
}
