import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readConfig, type Config } from './config.ts';
import { readEvents } from './testing/read-events.ts';
import { startServer, type Pages, type RunningServer } from './start-server.ts';

let folder: string;
let config: Config;
const pages: Pages = async (request, { session }) =>
  Response.json({ path: new URL(request.url).pathname, who: (await session(request))?.user.name ?? null });
const openPages = () => ({ pages, operations: null });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'suanpan-server-'));
  config = readConfig({ PORT: '0', SUANPAN_DATA: folder, SUANPAN_NOW: '2026-11-23T02:24:00Z', SUANPAN_WORLDS: '1' }, '/');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function post(running: RunningServer, body: unknown, cookie = ''): Promise<Response> {
  return fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-suanpan-app': 'test', cookie },
    body: JSON.stringify(body),
  });
}

async function signIn(running: RunningServer): Promise<string> {
  const response = await post(running, { query: 'mutation { signIn(loginName: "lisi", password: "suanpan-demo") { user { name } } }' });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function customerCount(running: RunningServer, cookie: string): Promise<number> {
  const response = await post(running, { query: '{ customers { totalCount } }' }, cookie);
  return ((await response.json()) as { data: { customers: { totalCount: number } } }).data.customers.totalCount;
}

it('a stop in the middle of writing loses no acknowledged change, and the next start has them all', async () => {
  const running = await startServer(config, openPages);
  const cookie = await signIn(running);
  const before = await customerCount(running, cookie);
  let acknowledged = 0;
  const write = async (index: number): Promise<void> => {
    const response = await post(
      running,
      { query: 'mutation ($name: String!) { createCustomer(input: { name: $name }) { id } }', variables: { name: `客户 ${index}` } },
      cookie,
    ).catch(() => null);
    const answer = response === null ? null : ((await response.json()) as { data?: { createCustomer?: unknown } | null });
    if (answer?.data?.createCustomer) acknowledged += 1;
  };
  await write(0);
  const writes = Promise.all(Array.from({ length: 60 }, (_, index) => write(index + 1)));
  await write(61);
  await running.stop();
  await writes;
  expect(acknowledged).toBeGreaterThan(1);
  const again = await startServer(config, openPages);
  expect(await customerCount(again, cookie)).toBe(before + acknowledged);
  await again.stop();
});

it('serves pages with the session, worlds where they are allowed, and says when the port is taken', async () => {
  const running = await startServer(config, openPages);
  const cookie = await signIn(running);
  expect(await (await fetch(`${running.url}/sales/orders`, { headers: { cookie } })).json()).toEqual({
    path: '/sales/orders',
    who: '李四',
  });
  expect(await (await fetch(`${running.url}/`)).json()).toEqual({ path: '/', who: null });
  const world = (await (await fetch(`${running.url}/__worlds/companies`, { method: 'POST', body: '{"secondCompany":true}' })).json()) as {
    companies: unknown[];
    users: { session: string; role: string }[];
  };
  expect([world.companies.length, world.users.map(({ role }) => role)]).toEqual([2, ['owner', 'sales', 'accountant']]);
  const who = await post(
    running,
    { query: '{ viewer { roles companies { id } } salesOrderCounts { status count } }' },
    `sp_session=${world.users[0]?.session}`,
  );
  expect(await who.json()).toMatchObject({
    data: {
      viewer: { roles: ['owner'], companies: [{}, {}] },
      salesOrderCounts: [{ count: 1 }, { status: 'SUBMITTED', count: 2 }, { count: 1 }, { count: 1 }, { count: 1 }],
    },
  });
  const { port } = new URL(running.url);
  const other = mkdtempSync(join(tmpdir(), 'suanpan-server-'));
  await expect(startServer({ ...config, port: Number(port), dataFolder: other }, openPages)).rejects.toMatchObject({
    code: 'SP-API-902',
  });
  rmSync(other, { recursive: true, force: true });
  await running.stop();
});

it('requests answer or say to try again while the database is killed, and everything acknowledged is there afterwards', async () => {
  const running = await startServer(config, openPages);
  const cookie = await signIn(running);
  const before = await customerCount(running, cookie);
  const create = async (name: string): Promise<string | null> => {
    const response = await post(
      running,
      { query: 'mutation ($name: String!) { createCustomer(input: { name: $name }) { id } }', variables: { name } },
      cookie,
    );
    const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return answer.errors?.[0]?.extensions.code ?? null;
  };
  const codes = [await create('之前')];
  process.kill(Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  codes.push(...(await Promise.all(['一', '二', '三'].map(create))));
  await vi.waitFor(async () => expect(codes.push(await create('之后')) && codes.at(-1)).toBeNull(), { timeout: 15_000, interval: 30 });
  // One that has not begun yet waits for the database to come back.
  expect(codes.filter((code) => code !== null && code !== 'SP-API-503')).toEqual([]);
  // A commit whose answer got lost may be there as well; what was acknowledged must be.
  const written = (await customerCount(running, cookie)) - before;
  expect(written).toBeGreaterThanOrEqual(codes.filter((code) => code === null).length);
  expect(written).toBeLessThanOrEqual(codes.length);
  await running.stop();
});

it('who follows changes is told of them, may leave, and does not hold up a stop', async () => {
  const running = await startServer(config, openPages);
  const cookie = await signIn(running);
  const follow = async (signal?: AbortSignal) =>
    readEvents(
      await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-suanpan-app': 'test', cookie },
        body: JSON.stringify({ query: 'subscription { changes { kind ids } }' }),
        ...(signal && { signal }),
      }),
    );
  const leaving = new AbortController();
  const left = await follow(leaving.signal);
  leaving.abort();
  await expect(left.ended).rejects.toThrow(/abort/);
  const stays = await follow();
  await post(running, { query: 'mutation { createCustomer(input: { name: "客户" }) { id } }' }, cookie);
  expect((await stays.next()).data).toMatchObject({ changes: { kind: 'Customer' } });
  const before = performance.now();
  await running.stop();
  expect(await stays.ended).toBe(true);
  expect(performance.now() - before).toBeLessThan(5000);
});

it('worlds are not there where they are not allowed', async () => {
  const running = await startServer({ ...config, worlds: false }, openPages);
  const response = await fetch(`${running.url}/__worlds/companies`, { method: 'POST' });
  expect(await response.json()).toEqual({ path: '/__worlds/companies', who: null });
  await running.stop();
});

it('reports its steps, each begun and done, and the pages only once the data folder is known to be its own', async () => {
  const steps: string[] = [];
  const running = await startServer(config, openPages, ({ step, state }) => steps.push(`${step} ${state}`));
  await running.stop();
  const middle = steps.slice(2, -2);
  expect(steps.toSpliced(2, middle.length)).toEqual(['database start', 'database done', 'server start', 'server done']);
  expect(new Set(middle)).toEqual(new Set(['pages start', 'pages done', 'data start', 'data done']));
});
