import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openOrderWorld, type OrderWorld } from '../../testing/order-world.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let world: OrderWorld;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const fields = 'kind version prefix period digits restarts usualPrefix next nextCounts { never year month }';
const list = `{ numberRules { ${fields} } }`;
const update = `mutation ($kind: NumberedKind!, $version: Int!, $input: NumberRuleInput!) {
  rule: updateNumberRule(kind: $kind, version: $version, input: $input) { ${fields} } }`;
const usual = { prefix: 'XS', period: 'YEAR', digits: 4, restarts: 'YEAR' };

/** Begins a company anew: what was numbered in another test counts. */
async function begin(): Promise<void> {
  world = await openOrderWorld(api);
  ({ owner } = world);
}

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Rule = any;

async function ruleOf(kind: string): Promise<Rule> {
  return (await owner.run(list)).numberRules.find((rule: Rule) => rule.kind === kind);
}

/** Changes the rule of a kind as it is now, and returns the code of a refusal, or null. */
async function set(kind: string, input: object): Promise<string | null> {
  const { version, prefix, period, digits, restarts } = await ruleOf(kind);
  const { code, fields: wrong } = await owner
    .send(update, { kind, version, input: { prefix, period, digits, restarts, ...input } })
    .then(told);
  return wrong ?? code;
}

function told({ code, errors }: Rule): { readonly code: string | null; readonly fields: string | undefined } {
  const [field] = errors?.[0]?.extensions.fields ?? [];
  return { code, fields: field && `${field.path} ${field.code}` };
}

async function sale(date = '2026-11-23'): Promise<string> {
  const input = {
    type: 'SALE',
    date,
    partyId: world.customerId,
    warehouseId: world.warehouseId,
    lines: [{ productId: world.products.X, quantity: '1', price: '10', taxRate: '0' }],
  };
  const { made } = await owner.run('mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input) { number } }', {
    input,
  });
  return made.number;
}

const problems = async () => (await owner.run('{ bookProblems { invariant what } }')).bookProblems;

it('numbers are what they always were while nobody says anything, and the next one is told', async () => {
  await begin();
  const { numberRules } = await owner.run(list);
  expect(numberRules).toHaveLength(23);
  expect(await ruleOf('SALE')).toEqual({
    kind: 'SALE',
    version: 0,
    ...usual,
    usualPrefix: 'XS',
    next: 'XS-2026-0001',
    nextCounts: { never: 1, year: 1, month: 1 },
  });
  expect(await sale()).toBe('XS-2026-0001');
  expect(await ruleOf('SALE')).toMatchObject({ next: 'XS-2026-0002', nextCounts: { never: 1, year: 2, month: 1 } });
});

it('a changed rule holds for documents from then on, and what was given stays', async () => {
  await begin();
  const { order } = world;
  const first = await order([['X', '1']]);
  const rule = await owner.run(update, {
    kind: 'SALES_ORDER',
    version: 0,
    input: { prefix: ' dd ', period: 'MONTH', digits: 3, restarts: 'MONTH' },
  });
  expect(rule.rule).toMatchObject({ version: 1, prefix: 'DD', next: 'DD-202611-001', usualPrefix: 'XSDD' });
  expect((await order([['X', '1']])).number).toBe('DD-202611-001');
  expect((await order([['X', '1']])).number).toBe('DD-202611-002');
  expect((await order([['X', '1']], { date: '2026-12-01' })).number).toBe('DD-202612-001');
  expect((await world.read(first)).number).toBe(first.number);
  // Back to the usual one, it goes on where it was.
  expect(await set('SALES_ORDER', { ...usual, prefix: 'XSDD' })).toBeNull();
  expect((await order([['X', '1']])).number).toBe(first.number.replace(/\d+$/, (count) => String(Number(count) + 1).padStart(4, '0')));
  expect(await problems()).toEqual([]);
});

it('every change of prefix, period and digits leads to numbers that are new, and the books stay right', async () => {
  await begin();
  const changes = [
    { prefix: 'A' },
    { digits: 6 },
    { period: 'MONTH' },
    { prefix: 'B', period: 'NONE', restarts: 'NEVER' },
    { prefix: 'A', period: 'YEAR', restarts: 'YEAR', digits: 3 },
    { prefix: 'C', restarts: 'NEVER' },
    { period: 'MONTH' },
    { ...usual, digits: 8 },
  ];
  const numbers = [await sale()];
  for (const change of changes) {
    expect(await set('SALE', change), JSON.stringify(change)).toBeNull();
    numbers.push(await sale(), await sale('2026-12-30'));
  }
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(
    expect.arrayContaining(['A-2026-0002', 'A-2026-000004', 'A-202611-000006', 'B-000001', 'A-2026-008', 'C-2026-003']),
  );
  expect(await problems()).toEqual([]);
});

it.each([
  [{ prefix: '' }, 'prefix SP-API-582'],
  [{ prefix: '🧾' }, 'prefix SP-API-582'],
  [{ prefix: '\u202EXS' }, 'prefix SP-API-582'],
  [{ prefix: 'ＸＳ' }, 'prefix SP-API-582'],
  [{ prefix: 'X-S' }, 'prefix SP-API-582'],
  [{ prefix: '1X' }, 'prefix SP-API-582'],
  [{ prefix: 'X'.repeat(11) }, 'prefix SP-API-582'],
  [{ prefix: 'X'.repeat(100_000) }, 'prefix SP-API-582'],
  [{ digits: 0 }, 'digits SP-API-583'],
  [{ digits: 9 }, 'digits SP-API-583'],
  [{ digits: -1 }, 'digits SP-API-583'],
  [{ period: 'NONE' }, 'restarts SP-API-584'],
  [{ restarts: 'MONTH' }, 'restarts SP-API-584'],
  [{ prefix: 'XT' }, 'prefix SP-API-585'],
  [{ prefix: 'xsdd' }, 'prefix SP-API-585'],
  [{ restarts: 'NEVER' }, 'restarts SP-API-586'],
])('the rule %j is refused: %s', async (input, said) => {
  expect(await set('SALE', input)).toBe(said);
  expect(await ruleOf('SALE')).toMatchObject({ ...usual, digits: 8 });
});

it('a prefix is of one kind for good once a document has it, and free again where none has', async () => {
  await begin();
  expect(await set('SALE', { prefix: 'AA' })).toBeNull();
  expect(await set('SALE_RETURN', { prefix: 'AA' })).toBe('prefix SP-API-585');
  expect(await set('SALE', { prefix: 'AB' })).toBeNull();
  await sale();
  expect(await set('SALE', { prefix: 'AC' })).toBeNull();
  expect(await set('SALE_RETURN', { prefix: 'AB' })).toBe('prefix SP-API-585');
  expect(await set('SALE_RETURN', { prefix: 'AA' })).toBeNull();
  expect(await set('SALE', { prefix: 'AA' })).toBe('prefix SP-API-585');
});

it('numbers that look alike are counted in one way, unless none was given yet', async () => {
  await begin();
  expect(await set('SALE', { prefix: 'AA', restarts: 'NEVER' })).toBeNull();
  expect(await set('SALE', { restarts: 'YEAR' })).toBeNull();
  expect(await sale()).toBe('AA-2026-0001');
  expect(await set('SALE', { restarts: 'NEVER' })).toBe('restarts SP-API-586');
  expect(await set('SALE', { restarts: 'NEVER', period: 'MONTH' })).toBeNull();
  expect(await sale()).toBe('AA-202611-0001');
  expect(await set('SALE', { restarts: 'MONTH' })).toBe('restarts SP-API-586');
  expect(await problems()).toEqual([]);
});

it('while documents are written, rules change: no number is given twice, and none is left out', async () => {
  await begin();
  expect(await set('SALE', { prefix: 'P' })).toBeNull();
  const written = Array.from({ length: 20 }, () => sale());
  const changed = ['Q', 'R', 'S'].map((prefix) => set('SALE', { prefix, period: prefix === 'R' ? 'MONTH' : 'YEAR' }));
  const numbers = await Promise.all(written);
  expect((await Promise.all(changed)).every((code) => code === null || code === 'SP-API-587')).toBe(true);
  expect(new Set(numbers).size).toBe(20);
  expect(await problems()).toEqual([]);
});

it('of two who change one at once, one is told; the same key counts once; and others may not', async () => {
  await begin();
  for (const version of [0, 1]) {
    const both = await Promise.all(
      ['AX', 'AY'].map((prefix) => owner.send(update, { kind: 'SALE', version, input: { ...usual, prefix } })),
    );
    expect(new Set(both.map(({ code }) => code))).toEqual(new Set(['SP-API-587', null]));
  }
  const seller = api.as(userOf(world.company, 'sales'));
  expect((await seller.send(list)).code).toBe('SP-API-204');
  expect((await seller.send(update, { kind: 'SALE', version: 2, input: usual })).code).toBe('SP-API-204');
  const { auditEntries } = await owner.run('{ auditEntries(filter: { table: "number_rule" }) { edges { node { act } } } }');
  expect(auditEntries.edges.map(({ node }: Rule) => node.act)).toEqual(['UPDATE', 'INSERT']);
});

it('where a number is taken that no rule gave, it is refused with words, and another prefix leads on', async () => {
  await begin();
  await sale();
  await sale();
  const tenantId = world.company.companies[0]?.id ?? '';
  await api.services.database.tenantTx({ tenantId }, 'write', (tx) =>
    tx.rows(`UPDATE number_sequence SET last = 1 WHERE kind = 'document-SALE'`),
  );
  await expect(sale()).rejects.toThrow('SP-API-588');
  expect(await set('SALE', { prefix: 'AA' })).toBeNull();
  expect(await sale()).toBe('AA-2026-0002');
});
