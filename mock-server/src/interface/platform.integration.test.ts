import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeOperator } from '#application/platform/operators.ts';
import { publish } from '#kernel/messages/publish.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { schema } from './graphql/schema.ts';

let api: TestApi;
let company: TestCompany;
let other: TestCompany;
let operator: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  [company, other] = await Promise.all([api.company({ secondCompany: false, books: true }), api.company()]);
  operator = api.as(userOf(other, 'owner'));
  expect(await change('GRANT_OPERATOR')).toBe('changed');
});
afterAll(() => api.close());

const change = (act: 'GRANT_OPERATOR' | 'REVOKE_OPERATOR', loginName = userOf(other, 'owner').loginName) =>
  changeOperator(api.services, { loginName, act, by: 'root', why: 'a test' });

const roots = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query', field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation', field })),
].filter(({ field }) => field.name.startsWith('platform'));

const samples: Readonly<Record<string, string>> = {
  ID: '"01a208dc-0000-7000-8000-000000000000"',
  String: '"x"',
  PlatformDeadLetterFilter: '{}',
};

function documentOf(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter((arg) => isNonNullType(arg.type)).map((arg) => `${arg.name}: ${samples[getNamedType(arg.type).name] ?? ''}`);
  const selection = isLeafType(getNamedType(type)) || !isObjectType(getNamedType(type)) ? '' : '{ __typename }';
  return `${kind} { ${name}${given.length === 0 ? '' : `(${given.join(', ')})`} ${selection} }`;
}

it.each(roots.map(({ kind, field }) => ({ kind, name: field.name, document: documentOf(kind, field) })))(
  '$kind $name refuses whoever does not operate the platform, an owner included',
  async ({ document }) => {
    const answers = [];
    for (const user of company.users) answers.push((await api.as(user).send(document)).code);
    expect(answers).toEqual(company.users.map(() => 'SP-API-550'));
    expect((await api.as().send(document)).code).toBe('SP-API-201');
    // There is no such dead letter, and no such company.
    expect(['SP-API-551', 'SP-API-205', null]).toContain((await operator.send(document)).code);
  },
);

it('there are fields to try', () => expect(roots.length).toBeGreaterThan(9));

it('being an operator is told with the permissions, ends with the next request, and both are written down', async () => {
  const permissions = async () => (await operator.run('{ viewer { permissions } }')).viewer.permissions as readonly string[];
  expect(await permissions()).toContain('platform.operate');
  expect(await change('GRANT_OPERATOR')).toBe('unchanged');
  expect(await change('GRANT_OPERATOR', 'nobody')).toBe('unknown-account');
  expect(await change('REVOKE_OPERATOR')).toBe('changed');
  expect((await operator.send('{ platformShards { id } }')).code).toBe('SP-API-550');
  expect(await permissions()).not.toContain('platform.operate');
  expect(await change('GRANT_OPERATOR')).toBe('changed');
  const { platformActs } = await operator.run('{ platformActs { actor act why outcome } }');
  expect(platformActs.filter(({ actor }: { readonly actor: string }) => actor === 'root')).toEqual(
    ['GRANT_OPERATOR', 'REVOKE_OPERATOR', 'GRANT_OPERATOR'].map((act) => ({ actor: 'root', act, why: 'a test', outcome: 'done' })),
  );
});

it('the record of acts can be neither changed nor removed, and companies do not see who operates', async () => {
  const { identityTx, tenantTx } = api.services.database;
  const tenantId = company.companies[0]?.id ?? '';
  await expect(identityTx((tx) => tx.rows('DELETE FROM platform_act'))).rejects.toThrow(/permission denied/);
  await expect(identityTx((tx) => tx.rows(`UPDATE platform_act SET why = 'x'`))).rejects.toThrow(/permission denied/);
  for (const table of ['platform_operator', 'platform_act']) {
    await expect(tenantTx({ tenantId }, 'read', (tx) => tx.rows(`SELECT 1 FROM ${table}`))).rejects.toThrow(/permission denied/);
  }
});

/** Puts a dead letter where consumers would leave one. */
async function plantDeadLetter(
  consumer: string,
): Promise<{ readonly companyId: string; readonly consumer: string; readonly messageId: string }> {
  const companyId = company.companies[0]?.id ?? '';
  const id = api.services.ids.next();
  await api.services.database.tenantTx({ tenantId: companyId }, 'write', async (tx) => {
    await publish(tx, { id, topic: 'thing.done', version: 1, aggregate: id, payload: { number: 7 }, occurredAt: new Date() });
    await tx.rows(
      `INSERT INTO inbox (tenant_id, consumer, message_id, seq, topic, version, aggregate, payload, headers, occurred_at, state, attempts, available_at,
        error_code, error_text) VALUES ($1, $2, $3, 1, 'thing.done', 1, 'a', '{"number":7}', $4, now(), 'dead', 8, now(), 'X1', 'no such account')`,
      [companyId, consumer, id, JSON.stringify({ operation: 'op-1', traceparent: '00-a-b-01', lane: 'stable' })],
    );
  });
  return { companyId, consumer, messageId: id };
}

const keys = '$companyId: ID!, $consumer: String!, $messageId: ID!';
const given = 'companyId: $companyId, consumer: $consumer, messageId: $messageId';
const read = `query (${keys}) { platformMessage(${given}) { companyName topic payload operation traceparent state attempts errorCode decidedBy decidedWhy } }`;
const drop = `mutation (${keys}, $reason: String!) { platformDropDeadLetter(${given}, reason: $reason) { state decidedWhy } }`;
const replay =
  'mutation ($filter: PlatformDeadLetterFilter!, $reason: String) { platformReplayDeadLetters(filter: $filter, reason: $reason) }';
const letters =
  'query ($filter: PlatformDeadLetterFilter) { platformDeadLetters(filter: $filter) { total letters { messageId companyName errorCode } groups { consumer count } } }';

it('dead letters are found by what is asked for, read, replayed and dropped for a reason, and each act says how it ended', async () => {
  const [first, second] = [await plantDeadLetter('one'), await plantDeadLetter('two')];
  const { platformDeadLetters } = await operator.run(letters, { filter: { consumer: 'one' } });
  expect(platformDeadLetters).toEqual({
    total: 1,
    letters: [{ messageId: first.messageId, companyName: company.companies[0]?.name, errorCode: 'X1' }],
    groups: ['one', 'two'].map((consumer) => ({ consumer, count: 1 })),
  });
  const message = { topic: 'thing.done', payload: '{"number":7}', operation: 'op-1', traceparent: '00-a-b-01', state: 'DEAD', attempts: 8 };
  expect((await operator.run(read, first)).platformMessage).toMatchObject(message);
  expect(await operator.run(replay, { filter: { consumer: 'one', errorCode: 'X1' }, reason: 'mended' })).toEqual({
    platformReplayDeadLetters: 1,
  });
  const by = userOf(other, 'owner').loginName;
  expect((await operator.run(read, first)).platformMessage).toMatchObject({
    state: 'WAITING',
    attempts: 0,
    decidedBy: by,
    decidedWhy: 'mended',
  });
  expect((await operator.send(replay, { filter: { messageId: first.messageId } })).code).toBe('SP-API-551');
  expect((await operator.send(drop, { ...second, reason: ' ' })).errors[0]?.extensions.fields?.[0]?.path).toBe('reason');
  expect((await operator.run(drop, { ...second, reason: '测试数据' })).platformDropDeadLetter).toEqual({
    state: 'DISCARDED',
    decidedWhy: '测试数据',
  });
  expect((await operator.send(drop, { ...second, reason: 'again' })).code).toBe('SP-API-551');
  const { platformActs } = await operator.run('{ platformActs { actor act outcome target } }');
  const [, dropped, , replayed] = platformActs;
  expect(dropped).toMatchObject({ actor: by, act: 'DROP', outcome: '1 given up' });
  expect(JSON.parse(dropped.target)).toMatchObject({ id: second.messageId });
  expect(replayed).toMatchObject({ act: 'REPLAY', outcome: '1 to be tried anew' });
});

it('an operator sees names, places and sizes of companies, and nothing that they have written', async () => {
  const find = `query ($search: String) { platformCompanies(search: $search) { edges { node { id name shard epoch movingTo members size { documents orders auditEntries } } } } }`;
  const [written] = [company.companies[0]?.name ?? ''];
  const { platformCompanies } = await operator.run(find, { search: written.slice(-8) });
  const { documents } = onlyRow(
    await api.services.database.tenantTx({ tenantId: company.companies[0]?.id ?? '' }, 'read', (tx) =>
      tx.rows<{ readonly documents: number }>('SELECT count(*) AS documents FROM document'),
    ),
  );
  expect(platformCompanies.edges).toHaveLength(1);
  expect(platformCompanies.edges[0].node).toMatchObject({
    name: written,
    shard: '1',
    epoch: 1,
    movingTo: null,
    members: 3,
    size: { documents, orders: 6 },
  });
  const first = (after: string | null) =>
    operator.run(
      'query ($after: String) { platformCompanies(first: 1, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage } } }',
      { after },
    );
  const { platformCompanies: one } = await first(null);
  const { platformCompanies: two } = await first(one.edges[0].cursor);
  expect([one, two].map(({ edges }) => edges[0].node.name)).toEqual(
    [company, other].map(({ companies }) => companies[0]?.name ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
  );
  expect([one, two].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
});

it('the flow of messages, transactions, shards and processes are told', async () => {
  const state = await operator.run(
    '{ platformMessageFlow { shard unsent oldestUnsentSeconds consumers { consumer } } platformTransactions { id } platformShards { id writer companies readers { name } } platformInstances { id } }',
  );
  expect(state).toMatchObject({
    platformMessageFlow: [{ shard: '1', consumers: [] }],
    platformTransactions: [],
    platformShards: [{ id: '1', writer: '1', companies: 2, readers: [] }],
    platformInstances: [],
  });
  expect(state.platformMessageFlow[0].unsent).toBeGreaterThan(0);
  expect(await operator.run('mutation { platformRecoverTransactions { confirmed cancelled open } }')).toEqual({
    platformRecoverTransactions: { confirmed: 0, cancelled: 0, open: 0 },
  });
});
