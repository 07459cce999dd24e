import { createHash } from 'node:crypto';
import { execute, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorOf } from '#core/access/actor.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { appOperations } from '../../testing/app-operations.ts';
import { openTestApi, type TestApi, userOf } from '../../testing/open-test-api.ts';
import { sampleVariables } from '../../testing/sample-variables.ts';
import { sessionOfToken } from '../session/resolve-session.ts';
import { compiledOf } from './compile-operation.ts';
import { loadersOf } from './loaders.ts';
import { schema } from './schema.ts';

const operations = appOperations();
const published = new Map(operations.map(({ text }) => [hashOf(text), text]));

let api: TestApi;
let company: TestCompany;
/** Some of each kind, so that an operation that reads or changes one thing finds it. */
let things: readonly Thing[];
/** What entries of these names point at. */
let named: Readonly<Record<string, string>>;

interface Thing {
  readonly id: string;
  readonly version: number;
}

interface Edge {
  readonly node: Thing;
}

beforeAll(async () => {
  api = await openTestApi({ operations: { find: async (hash) => published.get(hash) ?? null } });
  company = await api.company();
  const { salesOrders, customers, products, accounts } = await api.as(userOf(company, 'owner')).run(`{
    salesOrders(first: 9) { edges { node { id version } } } customers(first: 1) { edges { node { id version } } }
    products { id version } accounts { id version }
  }`);
  const [customer] = customers.edges.map(({ node }: Edge) => node);
  const account = accounts.at(-1);
  things = [...salesOrders.edges.map(({ node }: Edge) => node), customer, products[0], account];
  named = { customerId: customer.id, productId: products[0].id, parentId: account.id, salespersonId: userOf(company, 'owner').memberId };
});
afterAll(() => api.close());

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What entries may say: each of the right shape, and as far as rules go beyond it, by them. */
const scalarsWith = ({ id, version }: Thing) => ({
  ID: id,
  String: '一',
  Int: 3,
  Boolean: true,
  Decimal: '13',
  Date: '2026-11-23',
  version,
  discount: '0',
  barcode: '',
  code: '',
  taxNumber: '',
  after: null,
  before: null,
  last: null,
  ...named,
});

/** The same ids in each run. */
function countedIds(): Ids {
  let last = 0;
  return { next: () => `01a208dc-0000-7000-8000-${String((last += 1)).padStart(12, '0')}` };
}

/** Runs an operation as a member does, and undoes what it wrote. */
async function tryOut(
  role: 'owner' | 'sales',
  run: (args: ExecutionArgs) => unknown,
  args: Pick<ExecutionArgs, 'document' | 'variableValues'>,
) {
  const session = await sessionOfToken(api.services, userOf(company, role).session);
  if (session === null) throw new Error('Nobody is signed in');
  const actor = actorOf({ ...session.membership, tenantId: session.view.companyId, userId: session.view.userId });
  let result: ExecutionResult | undefined;
  const undone = api.services.database.tenantTx(actor, 'write', async (tx) => {
    const work = { tx, actor, clock: api.services.clock, ids: countedIds() };
    const contextValue = { requestId: 'r', session, services: api.services, scope: { work, loaders: loadersOf(work) } };
    result = (await run({ schema, ...args, contextValue })) as ExecutionResult;
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return JSON.parse(JSON.stringify({ data: result?.data, errors: result?.errors?.map(({ message, path }) => ({ message, path })) }));
}

it.each(operations)('compiled and interpreted, $name gives the same', async ({ text }) => {
  const document = parse(text);
  const compiled = compiledOf(schema, document);
  if (compiled === null) throw new Error('The operation is not compiled');
  let done = 0;
  for (const thing of things) {
    for (const all of [false, true]) {
      const variableValues = sampleVariables(schema, text, { scalars: scalarsWith(thing), all });
      const role = all ? 'owner' : 'sales';
      const interpreted = await tryOut(role, execute, { document, variableValues });
      expect(await tryOut(role, compiled, { document, variableValues })).toEqual(interpreted);
      if (interpreted.errors === undefined) done += 1;
    }
    if (!/\$id\b/.test(text)) break;
  }
  answered.set(text, done);
});

const answered = new Map<string, number>();

it('most of them were answered and not refused', () => {
  const refused = operations.filter(({ text }) => answered.get(text) === 0).map(({ name }) => name);
  // What these are about, documents of the books, suppliers, members, sessions, invitations and a password, is not among the things that are tried.
  expect(refused.toSorted()).toEqual([
    'ApprovePurchase',
    'ApproveSale',
    'ChangePassword',
    'CreatePurchase',
    'CreatePurchaseReturn',
    'CreateSale',
    'CreateSaleReturn',
    'CreateSupplier',
    'EndMemberSessions',
    'EndSession',
    'InviteMember',
    'ReverseProvisional',
    'RevokeInvitation',
    'UpdateMember',
    'UpdateSupplier',
    'VoidPurchase',
    'VoidSale',
  ]);
});

it.each(operations)('compiled and interpreted, $name refuses wrong variables in the same words', async ({ text, name }) => {
  const owner = api.as(userOf(company, 'owner'));
  const extensions = { persistedQuery: { sha256Hash: hashOf(text) } };
  const wrong = { ID: { a: 1 }, String: 7, Int: 'x', Boolean: 'x', Decimal: 'x'.repeat(81), Date: 5 };
  for (const variables of [sampleVariables(schema, text, { scalars: wrong, all: true }), {}]) {
    const [compiled, interpreted] = await Promise.all([
      owner.post(JSON.stringify({ variables, extensions })),
      owner.post(JSON.stringify({ variables, query: text })),
    ]);
    const told = (errors: typeof compiled.errors) => errors.map(({ extensions: { code } }) => code);
    expect([told(compiled.errors), compiled.data === null], name).toEqual([told(interpreted.errors), interpreted.data === null]);
    expect(JSON.stringify(compiled.errors)).not.toContain('stack');
  }
  expect(api.faults).toEqual([]);
});
