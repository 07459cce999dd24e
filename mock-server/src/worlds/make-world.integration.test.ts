import { connectAdminClient, type AdminClient } from '#kernel/database/admin-client.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';
import { openWorldMaker, type WorldMaker } from './make-world.ts';
import { worldId } from '#kernel/worlds/world-id.ts';

let api: TestApi;
let maker: WorldMaker;
let admin: AdminClient;

const connectAdmin = () => connectAdminClient(api.store.login('postgres'));

beforeAll(async () => {
  api = await openTestApi();
  maker = await openWorldMaker({ ...api.services, directory: '1', connectAdmin, connectReaders: async () => [] });
  admin = await connectAdmin();
});
afterAll(async () => {
  await admin.end();
  await maker.close();
  await api.close();
});

const list =
  '{ salesOrders { edges { node { number status gross customer { name } salesperson { name } lines { position quantity net } } } } }';

it('a world has what its template has, in the same order, under ids of its own', async () => {
  const [one, other] = [
    await maker.make({ secondCompany: false, empty: false, books: true }),
    await maker.make({ secondCompany: false, empty: false, books: false }),
  ];
  const orders = await Promise.all([one, other].map((world) => api.as(userOf(world, 'owner')).run(list)));
  expect(orders[0].salesOrders.edges).toHaveLength(6);
  expect(orders[0]).toEqual(orders[1]);
  const shared = `SELECT a.id FROM sales_order a JOIN sales_order b USING (id) WHERE a.tenant_id <> b.tenant_id`;
  expect((await admin.query(shared)).rows).toEqual([]);
});

it('what is written in one world is seen in no other, and its audit is whole', async () => {
  const [one, other] = [
    await maker.make({ secondCompany: false, empty: false, books: true }),
    await maker.make({ secondCompany: false, empty: false, books: false }),
  ];
  const client = api.as(userOf(one, 'sales'));
  await client.run(orderMutations.create, { input: await validInput(client) });
  const count = async (world: typeof one) =>
    (await api.as(userOf(world, 'owner')).run('{ salesOrders { totals { net } edges { node { id } } } }')).salesOrders.edges.length;
  expect([await count(one), await count(other)]).toEqual([7, 6]);
});

it('the owner of a world with two companies belongs to both', async () => {
  const world = await maker.make({ secondCompany: true, empty: false, books: true });
  const { viewer } = await api.as(userOf(world, 'owner')).run('{ viewer { companies { id name } company { id } } }');
  expect(viewer.companies.map(({ id }: { id: string }) => id).toSorted()).toEqual(world.companies.map(({ id }) => id).toSorted());
  expect(viewer.company.id).toBe(world.companies[0]?.id);
  expect(viewer.companies.map(({ name }: { name: string }) => name).toSorted()).toEqual(world.companies.map(({ name }) => name).toSorted());
});

it('ids are the same here and in the database', async () => {
  const id = '019ab2cd-ef01-7abc-8def-0123456789ab';
  const { rows } = await admin.query<{ id: string }>('SELECT worlds.id_of($1, $2) AS id', ['salt', id]);
  expect(rows[0]?.id).toBe(worldId('salt', id));
  expect(worldId('salt', id).slice(0, 18)).toBe(id.slice(0, 18));
});

it('every foreign key of a world holds, as triggers that would check them did not run', async () => {
  await maker.make({ secondCompany: true, empty: false, books: true });
  const { rows: keys } = await admin.query<{ name: string; table: string }>(
    `SELECT conname AS name, conrelid::regclass::text AS table FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  expect(keys.length).toBeGreaterThan(8);
  for (const { name, table } of keys) {
    await admin.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT ENFORCED`);
    await admin.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} ENFORCED`);
  }
});
