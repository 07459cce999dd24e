import { randomUUID } from 'node:crypto';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { Answer } from '../../testing/graphql-client.ts';
import { openGateway, type TestGateway } from '../../testing/open-gateway.ts';
import { userOf } from '../../testing/open-test-api.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import type { DomainProcess } from '../../testing/start-domain-process.ts';

/** How many requests the kill test sends. */
const load = Number(process.env['SUANPAN_FAULTS_REQUESTS'] ?? 150);
/** How many processes it kills while they are under way. */
const kills = Number(process.env['SUANPAN_FAULTS_DOMAIN_KILLS'] ?? 1);

const timeoutMs = 3000;

let gateway: TestGateway;
let root: Client;
let company: TestCompany;
let processes: DomainProcess[];

beforeAll(async () => {
  const store = await openTestDatabase();
  root = new Client(store.login('postgres'));
  await root.connect();
  gateway = await openGateway(store, { timeoutMs, isStrict: true });
  company = await gateway.api.company();
  processes = await Promise.all([gateway.start('sales'), gateway.start('sales')]);
}, 60_000);
afterAll(async () => {
  await root.end();
  await gateway.close();
});

const owner = () => gateway.api.as(userOf(company, 'owner'));
const count = async (): Promise<number> => (await owner().run('{ customers { totalCount } }')).customers.totalCount;
const createCustomer = 'mutation ($name: String!) { createCustomer(input: { name: $name }) { name } }';
const healthy = (found: number) => expect.poll(() => gateway.calls.health(), { timeout: 15_000 }).toEqual({ found, broken: 0 });

/** Sends to a process what anybody could who reaches its socket. */
async function sendTo(address: string, headers: Readonly<Record<string, string>>, query = '{ customers { totalCount } }') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { socketPath: address.slice('unix:'.length), path: '/graphql', method: 'POST' };
    const sent = request({ ...options, headers: { 'content-type': 'application/json', 'x-suanpan-app': 'test', ...headers } }, resolve);
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
  const { errors } = (await json(response)) as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return [response.statusCode, errors?.[0]?.extensions.code];
}

it('nobody but a gateway is answered by a process, and a client cannot pretend to be one at the gateway', async () => {
  const { address } = processes[0] ?? { address: '' };
  const mine = randomUUID();
  const cookie = `sp_session=${userOf(company, 'owner').session}`;
  const call = encodeURIComponent(JSON.stringify({ requestId: mine, client: 'me', isPublished: true, lane: 'stable', remainingMs: 9e9 }));
  expect(await sendTo(address, { cookie })).toEqual([403, 'SP-API-534']);
  expect(await sendTo(address, { cookie, 'x-suanpan-call': call, authorization: 'Bearer guessed' })).toEqual([403, 'SP-API-534']);
  const { rows } = await root.query<{ secret: string }>('SELECT secret FROM service_instance WHERE address = $1', [address]);
  const authorization = `Bearer ${rows[0]?.secret}`;
  expect(await sendTo(address, { cookie, 'x-suanpan-call': call, authorization })).toEqual([200, undefined]);
  expect(await sendTo(address, { cookie, 'x-suanpan-call': call, authorization }, '{ viewer { roles } }')).toEqual([421, 'SP-API-535']);
  // Too late at the beginning, or when it is to be committed: a change is rolled back.
  for (const remainingMs of ['-1', '3']) {
    const late = { cookie, 'x-suanpan-call': call.replace('9000000000', remainingMs), authorization };
    const change = 'mutation { createCustomer(input: { name: "late" }) { id } }';
    expect(await sendTo(address, late, change)).toEqual([200, 'SP-API-532']);
  }
  expect((await owner().run('{ customers(filter: { search: "late" }) { totalCount } }')).customers.totalCount).toBe(0);
  const told = await owner().send('{ customers { totalCount } }', {}, { 'x-suanpan-call': call, authorization });
  expect(told.headers.get('x-suanpan-request-id')).not.toBe(mine);
  const app = new Client(gateway.api.store.login('suanpan_app'));
  await app.connect();
  await expect(app.query('SELECT secret FROM service_instance')).rejects.toThrow(/permission denied/);
  await app.end();
});

it('a registry that lost its rows has them again, and what travels comes back: the token, the cookie, the key, the audit', async () => {
  await root.query('DELETE FROM service_instance');
  await expect.poll(async () => (await root.query('SELECT FROM service_instance')).rowCount, { timeout: 5000 }).toBe(2);
  await healthy(2);
  const headers = { 'idempotency-key': 'what-travels-1', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
  const [first, again] = [
    await owner().send(createCustomer, { name: '旅行' }, headers),
    await owner().send(createCustomer, { name: '旅行' }, headers),
  ];
  expect([first.errors, again.data]).toEqual([[], first.data]);
  expect((await owner().send(createCustomer, { name: '别的' }, headers)).code).toBe('SP-API-109');
  const id = first.headers.get('x-suanpan-request-id');
  const { rowCount } = await root.query(`SELECT FROM audit_entry WHERE operation::text = $1 AND table_name = 'customer'`, [id]);
  expect(rowCount).toBe(1);
});

it('a process that hangs is asked no more after a few requests, and again once it answers', async () => {
  const [slow] = processes;
  const before = await count();
  slow?.signal('SIGSTOP');
  const answers = await Promise.all(Array.from({ length: 12 }, () => owner().send('{ customers { totalCount } }')));
  expect(answers.map(({ data, code }) => data?.customers.totalCount ?? code)).toEqual(Array.from({ length: 12 }, () => before));
  const begun = performance.now();
  for (let index = 0; index < 6; index += 1) expect(await count()).toBe(before);
  expect(performance.now() - begun).toBeLessThan(timeoutMs / 2);
  slow?.signal('SIGCONT');
  await healthy(2);
});

/** Sends a change again under its key until it is known to be done, as a page does. */
async function createSurely(name: string, told: Answer[]): Promise<void> {
  for (;;) {
    const answer = await owner().send(createCustomer, { name }, { 'idempotency-key': `key-of-${name}` });
    told.push(answer);
    if (answer.errors.length === 0) return expect(answer.data.createCustomer.name).toBe(name);
  }
}

it(
  'processes that are killed under load cost no wrong answer and no doubled write, and others take over',
  async () => {
    const before = await count();
    const told: Answer[] = [];
    const names = Array.from({ length: load }, (_, index) => `customer-${index}.`);
    let done = 0;
    const work = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        await createSurely(name, told);
        const found = await owner().send('query ($s: String!) { customers(filter: { search: $s }) { edges { node { name } } } }', {
          s: name,
        });
        if (found.code === null) expect(found.data.customers.edges).toEqual([{ node: { name } }]);
        told.push(found);
        done += 1;
      }
    };
    const workers = Promise.all(Array.from({ length: 8 }, work));
    for (let kill = 1; kill <= kills; kill += 1) {
      await expect.poll(() => done, { timeout: 60_000, interval: 5 }).toBeGreaterThan((load * kill) / (kills + 2));
      const [dying, ...others] = processes;
      dying?.signal('SIGKILL');
      processes = kill < kills ? [...others, await gateway.start('sales')] : others;
    }
    await workers;
    expect(await count()).toBe(before + load);
    // Whatever was not answered said so by one of these codes.
    expect(told.map(({ code }) => code).filter((code) => !['SP-API-531', 'SP-API-533', null].includes(code))).toEqual([]);
    expect(told.filter(({ code }) => code === null).length).toBeGreaterThan(load * 1.9);
    await healthy(processes.length);
  },
  120_000 + load * 100,
);

it('a strict gateway refuses what nobody serves, and says when to come again', async () => {
  const { status, code, headers } = await owner().send('{ products { id } }');
  expect([status, code, headers.get('retry-after')]).toEqual([503, 'SP-API-531', '2']);
  expect((await owner().run('{ viewer { roles } }')).viewer.roles).toEqual(['owner']);
});
