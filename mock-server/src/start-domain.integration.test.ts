import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { systemClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { instanceCalls } from '#kernel/instances/instance-calls.ts';
import { instanceRegistry } from '#kernel/instances/instance-registry.ts';
import { watchInstances } from '#kernel/instances/instance-watch.ts';
import { assembleTcc } from './assemble-tcc.ts';
import { readConfig } from './config.ts';
import type { DomainParticipant } from './participants.ts';
import { startDomain } from './start-domain.ts';
import { startServer } from './start-server.ts';
import { attachStore } from './store/attach-store.ts';
import { take } from './testing/tcc/pots.ts';
import { openShardPair } from './testing/tcc/shard-pair.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'suanpan-domain-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks a process at its socket how it is doing. */
async function healthAt(address: string, path: string) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ socketPath: address.slice('unix:'.length), path }, resolve)
      .on('error', reject)
      .end();
  });
  return { status: response.statusCode, body: (await json(response)) as Readonly<Record<string, unknown>> };
}

it('a process of domains attaches to the database of its gateway, is found, serves, and leaves with nothing unanswered', async () => {
  const config = readConfig({ PORT: '0', SUANPAN_DATA: folder, SUANPAN_DOMAINS_STRICT: '1' }, '/', ['--gateway']);
  await expect(attachStore(config, 0)).rejects.toMatchObject({ code: 'SP-API-905' });
  const gateway = await startServer(config, () => ({ pages: () => new Response(), operations: null }));
  const ready = async () => (await (await fetch(`${gateway.url}/readyz`)).json()) as { readonly instances: { readonly found: number } };
  const domain = await startDomain({ ...readConfig({ SUANPAN_DATA: folder }, '/', ['--domains', 'sales']), domains: ['sales'] });
  await expect.poll(async () => (await ready()).instances.found).toBe(1);
  const { address, secret } = domain.instance;
  expect(statSync(address.slice('unix:'.length)).mode & 0o077).toBe(0);
  expect(await healthAt(address, '/healthz')).toMatchObject({ status: 200, body: { alive: true, domains: ['sales'] } });
  // What the demo has told is on its way for a moment.
  await expect
    .poll(() => healthAt(address, '/readyz'))
    .toMatchObject({
      status: 200,
      body: { ready: true, registered: true, stopping: false, database: true, readers: { all: 0 }, messages: { waiting: 0, dead: 0 } },
    });
  expect(JSON.stringify([await healthAt(address, '/readyz'), await ready()])).not.toContain(secret);

  const post = async (query: string, cookie = '') => {
    const headers = { 'content-type': 'application/json', 'x-suanpan-app': 'test', cookie };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { response, data, code: errors?.[0]?.extensions.code ?? null };
  };
  const { response } = await post('mutation { signIn(loginName: "lisi", password: "suanpan-demo") { user { name } } }');
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await post('{ customers { totalCount } viewer { roles } }', cookie)).data).toMatchObject({ customers: {}, viewer: {} });
  expect((await post('{ products { id } }', cookie)).code).toBe('SP-API-531');

  const stopped = new AbortController();
  const codes: (string | null)[] = [];
  const ask = async (): Promise<void> => {
    while (!stopped.signal.aborted) codes.push((await post('mutation { createCustomer(input: { name: "客户" }) { id } }', cookie)).code);
  };
  const asking = Promise.all([ask(), ask(), ask()]);
  await expect.poll(() => codes.length).toBeGreaterThan(5);
  await domain.stop();
  stopped.abort();
  await asking;
  // Without a key none of them could have been sent again: all were answered before the end, or never sent.
  expect(new Set(codes)).toEqual(new Set([null, 'SP-API-531']));
  expect((await ready()).instances.found).toBe(0);
  await gateway.stop();
});

it('a participant of TCC in the process of its domain is reached there, only with its secret, and here while there is none', async () => {
  const pair = await openShardPair();
  const url = `postgres://suanpan_owner@localhost/${pair.first.name}?host=${encodeURIComponent(inject('socketFolder'))}`;
  const participants: readonly DomainParticipant[] = [{ domain: 'inventory', participant: take }];
  const config = readConfig({ DATABASE_URL: url, SUANPAN_DATA: join(folder, 'tcc') }, '/');
  const domain = await startDomain({ ...config, domains: ['inventory'] }, { participants });
  const { database } = pair.first;
  const watch = await watchInstances({ registry: instanceRegistry(database), expects: true });
  const instances = instanceCalls(watch);
  const tools = { database, ids: randomIds(systemClock), log: () => undefined, participants };
  const nowhere = { tccPeers: new Map<string, string>(), domains: null };
  const plan = { timeoutMs: 5000, branches: [{ participant: take.name, input: { pot: 'tea', amount: 30 } }] };
  await pair.addPots('tea');
  const addresses = async () =>
    (await pair.sql<{ address: string }>('first', 'SELECT address FROM tcc_branch ORDER BY xid')).map(({ address }) => address);

  await assembleTcc({ ...tools, instances }, nowhere).run({ tenantId: pair.tenantId }, plan);
  expect(await addresses()).toEqual([domain.instance.address]);
  const pretender = assembleTcc({ ...tools, instances: { ...instances, headersFor: () => ({}) } }, nowhere);
  await expect(pretender.run({ tenantId: pair.tenantId }, plan)).rejects.toMatchObject({ reason: 'tcc-unavailable' });
  const other = assembleTcc({ ...tools, instances: { ...instances, candidates: () => [] } }, { ...nowhere, domains: ['sales'] });
  await expect(other.run({ tenantId: pair.tenantId }, plan)).rejects.toThrow(/Cannot find the participant/);

  await domain.stop();
  await expect.poll(() => watch.all()).toEqual([]);
  await assembleTcc({ ...tools, instances }, nowhere).run({ tenantId: pair.tenantId }, plan);
  expect((await addresses()).at(-1)).toBe('here');
  expect(await pair.sql('first', `SELECT free FROM pot WHERE name = 'tea'`)).toEqual([{ free: '40' }]);
  await watch.stop();
  await pair.close();
});
