import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOperations } from '@suanpan/protocol/operations';
import { expect, it } from 'vitest';
import { collectOperations } from './collect-operations.ts';

const files = {
  'list-orders.graphql': 'query ListOrders($first: Int) { orders(first: $first) { edges { node { ...Row } } } }',
  'row.fragment.graphql': 'fragment Row on Order { id customer { name } ...Sums }',
  'sums.fragment.graphql': 'fragment Sums on Order { gross }',
  'unused.fragment.graphql': 'fragment Unused on Order { id }',
  'confirm.graphql': 'mutation Confirm { confirm { ok } }',
};

it('collectOperations() gives each operation with its fragments, as a client sends it, under its hash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-operations-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const operations = parseOperations(collectOperations(folder), 'test');
  expect(Object.values(operations).map(({ name, kind }) => [name, kind])).toEqual(
    expect.arrayContaining([
      ['ListOrders', 'query'],
      ['Confirm', 'mutation'],
    ]),
  );
  const [hash, { text = '' } = {}] = Object.entries(operations).find(([, { name }]) => name === 'ListOrders') ?? [];
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  expect(text.replaceAll(/\s+/g, ' ')).toBe(
    'query ListOrders($first: Int) { orders(first: $first) { edges { node { ...Row __typename } __typename } __typename } } ' +
      'fragment Row on Order { id customer { name __typename } ...Sums __typename } fragment Sums on Order { gross __typename }',
  );
});
