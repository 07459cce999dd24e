import { createHash } from 'node:crypto';
import { execute, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorOf } from '#core/access/actor.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { appOperations } from '../../testing/app-operations.ts';
import { openTestApi, type TestApi, userOf } from '../../testing/open-test-api.ts';
import { sampleThings, type SampleThings } from '../../testing/sample-things.ts';
import { sampleVariables } from '../../testing/sample-variables.ts';
import { sessionOfToken } from '../session/resolve-session.ts';
import { compiledOf } from './compile-operation.ts';
import { loadersOf } from './loaders.ts';
import { schema } from './schema.ts';
import { textWithoutDefer } from './split-late.ts';

const operations = appOperations();
const published = new Map(operations.map(({ text }) => [hashOf(text), text]));

let api: TestApi;
let company: TestCompany;
let samples: SampleThings;

beforeAll(async () => {
  api = await openTestApi({ operations: { find: async (hash) => published.get(hash) ?? null, enums: async () => null } });
  company = await api.company({ secondCompany: false, books: true });
  samples = await sampleThings(api, company);
});
afterAll(() => api.close());

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

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
    const work = { tx, actor, clock: api.services.clock, ids: countedIds(), afterCommit: () => undefined };
    const contextValue = {
      requestId: 'r',
      session,
      services: api.services,
      scope: { work, loaders: loadersOf(work), toldOnce: new Set() },
    };
    result = (await run({ schema, ...args, contextValue })) as ExecutionResult;
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return toldBy({ data: result?.data, errors: result?.errors?.map(({ message, path }) => ({ message, path })) });
}

/** An answer without what is never the same again: places in the audit, of which each is taken once, even by what is undone; and secrets. */
function toldBy(answer: unknown) {
  const places = new Map<string, string>();
  const counted = (place: string): string => {
    if (!places.has(place)) places.set(place, `place ${places.size}`);
    return places.get(place) ?? '';
  };
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'token') return value.replaceAll(/[\w-]/g, 'x');
    return key === 'id' && /^\d+$/.test(value) ? counted(value) : value;
  });
  return JSON.parse(text) as ExecutionResult;
}

it.each(operations)('compiled and interpreted, $name gives the same', async ({ text }) => {
  const asked = parse(text);
  expect(compiledOf(schema, asked) === null, 'what has late parts is never compiled as it is').toBe(text.includes('@defer'));
  const document = parse(textWithoutDefer(asked));
  const compiled = compiledOf(schema, document);
  if (compiled === null) throw new Error('The operation is not compiled');
  let done = 0;
  for (const thing of samples.things) {
    for (const all of [false, true]) {
      const variableValues = sampleVariables(schema, text, { values: samples.valuesWith(thing), all });
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
  // Members are refused what only operators are answered.
  const own = operations.filter(({ text }) => !/\bplatform[A-Z]/.test(text));
  const refused = own.filter(({ text }) => answered.get(text) === 0).map(({ name }) => name);
  // The books have begun, so there is no room for samples, and their month has drafts; no password is tried, and no session and no notice is among the things.
  // A company is founded under the key of a request, of which there is none here.
  expect(refused.toSorted()).toEqual([
    'BeginImportedBooks',
    'ChangePassword',
    'ClosePeriod',
    'EndSession',
    'FillWithSamples',
    'FoundCompany',
    'MarkNoticeRead',
    'StartAfresh',
  ]);
});

it('an answer of compiled code looks the same from outside', async () => {
  const text = operations.find((operation) => operation.text.startsWith('query') && !operation.text.includes('$'))?.text ?? '';
  const owner = api.as(userOf(company, 'owner'));
  const [compiled, interpreted] = await Promise.all([
    owner.post(JSON.stringify({ extensions: { persistedQuery: { sha256Hash: hashOf(text) } } })),
    owner.post(JSON.stringify({ query: text })),
  ]);
  const seen = ({ status, headers, data }: typeof compiled) => [status, headers.get('content-type'), JSON.stringify(data)];
  expect(seen(compiled)).toEqual(seen(interpreted));
  expect(compiled.data).not.toBeNull();
});

it.each(operations)('compiled and interpreted, $name refuses wrong variables in the same words', async ({ text, name }) => {
  const owner = api.as(userOf(company, 'owner'));
  const extensions = { persistedQuery: { sha256Hash: hashOf(text) } };
  const wrong = { ID: { a: 1 }, String: 7, Int: 'x', Boolean: 'x', Decimal: 'x'.repeat(81), Date: 5 };
  for (const variables of [sampleVariables(schema, text, { values: wrong, all: true }), {}]) {
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
