import { getOperationAST, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { appOperations } from '../../testing/app-operations.ts';
import { costOf, type CostedOperation } from './operation-cost.ts';
import { refuseCostly } from './refuse-costly.ts';
import { schema } from './schema.ts';

function costed(text: string, variables: Readonly<Record<string, unknown>> = {}): CostedOperation {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('The document has no operation');
  const fragments = document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
  );
  return { schema, operation, fragments: new Map(fragments), variables };
}

it.each<[string, [string, Readonly<Record<string, unknown>>?], number]>([
  ['a field', ['{ viewer { locale } }'], 2],
  ['each row of a page', ['{ salesOrders(first: 10) { totalCount edges { node { id number } } } }'], 1 + 10 * (1 + 1 + 1 + 2)],
  ['a page by a variable', ['query ($n: Int) { salesOrders(last: $n) { totalCount } }', { n: 3 }], 4],
  ['the longest page where nothing is said', ['{ salesOrders { totalCount } }'], 201],
  ['a list within a list', ['{ salesOrders(first: 2) { edges { node { lines { net } } } } }'], 1 + 2 * (1 + 1 + 1 + 20)],
  [
    'a list that is short by its nature',
    ['{ stockList(first: 2) { edges { node { byWarehouse { quantity } } } } }'],
    1 + 2 * (1 + 1 + 1 + 4),
  ],
  ['a spread fragment', ['{ viewer { ...A } } fragment A on Viewer { locale roles }'], 3],
])('costOf() counts %s', (_what, [text, variables], cost) => {
  expect(costOf(costed(text, variables))).toBe(cost);
});

it('every operation of the apps with the longest page is far below the limit', () => {
  const costs = appOperations()
    .map(({ name, text }) => [name, costOf(costed(text, {}))] as const)
    .toSorted(([, a], [, b]) => b - a);
  expect(costs.length).toBeGreaterThan(20);
  expect(costs[0]?.[1], String(costs[0]?.[0])).toBeLessThan(10_000);
});

it('refuseCostly() refuses what only a list of lists of lists can be', () => {
  const lines = 'lines { net product { id name sku unit price } }';
  expect(() =>
    refuseCostly(costed(`{ salesOrders(first: 200) { edges { node { ${lines} history { note by { name } } } } } }`)),
  ).not.toThrow();
  const wide = Array.from({ length: 8 }, (_, index) => `a${index}: salesOrders(first: 200) { edges { node { ${lines} } } }`).join(' ');
  expect(() => refuseCostly(costed(`{ ${wide} }`))).toThrow('query-too-costly');
});

it('refuseCostly() holds each asking against the limit by its own variables', () => {
  const inner = 'edges { node { lines { net product { id name sku unit price } } } }';
  const wide = Array.from({ length: 8 }, (_, index) => `a${index}: salesOrders(first: $n) { ${inner} }`).join(' ');
  const asked = costed(`query ($n: Int) { ${wide} }`);
  for (let time = 0; time < 2; time += 1) {
    expect(() => refuseCostly({ ...asked, variables: { n: 200 } })).toThrow('query-too-costly');
    expect(() => refuseCostly({ ...asked, variables: { n: 2 } })).not.toThrow();
  }
});
