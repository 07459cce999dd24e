import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { binary } from '../workspace/binary.mjs';
import { root } from '../workspace/root.mjs';
import { generateApp } from './generate-app.ts';

const schemaText = `
  scalar Decimal
  enum Status { DRAFT APPROVED }
  type Customer { id: ID! name: String! }
  type Order { id: ID! status: Status! gross: Decimal! note: String customer: Customer! }
  type Query { order(id: ID!): Order orders(statuses: [Status!]): [Order!]! }
`;
const schema = parse(schemaText);
const parts = {
  'customer-name.fragment.graphql': 'fragment CustomerName on Customer { id name }',
  'order-row.fragment.graphql': 'fragment OrderRow on Order { id status gross note customer { ...CustomerName } }',
  'list-orders.graphql': 'query ListOrders($statuses: [Status!]) { orders(statuses: $statuses) { ...OrderRow } }',
};

let folder = '';
beforeEach(() => {
  mkdirSync(join(root, '.nx'), { recursive: true });
  // Inside the repository, so that the generated import of the document type can be resolved.
  folder = mkdtempSync(join(root, '.nx/codegen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeParts(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

async function generated(name: string): Promise<string> {
  const files = await generateApp(folder, schema);
  return files.find(({ path }) => path === join(folder, name))?.content ?? '';
}

it('generateApp() writes readonly types, decimals as strings and enums as unions of literals', async () => {
  writeParts(parts);
  const code = await generated('order-row.fragment.generated.ts');
  expect(code).toContain('readonly gross: string');
  expect(code).toContain('readonly note: string | null');
  expect(code).toMatch(/type Status =\s+\| 'DRAFT'\s+\| 'APPROVED'/u);
  expect(code).not.toContain('enum Status');
});

it('generateApp() puts a fragment of a fragment into the ready document, so that the browser parses nothing', async () => {
  writeParts(parts);
  const code = await generated('list-orders.generated.ts');
  expect(code.match(/"kind":"FragmentDefinition"/gu)).toHaveLength(2);
  expect(code).toContain('export const ListOrdersDocument');
  expect(code).not.toContain('gql');
});

it('generateApp() writes code that passes the strict compiler, and a wrong use of it does not', async () => {
  expect(buildSchema(schemaText).getQueryType()?.name).toBe('Query');
  writeParts(parts);
  for (const { path, content } of await generateApp(folder, schema)) writeFileSync(path, content);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.base.json'), include: ['.'] }));
  writeFileSync(
    join(folder, 'use.ts'),
    `import type { ListOrdersQuery, ListOrdersQueryVariables } from './list-orders.generated.ts';
    import type { OrderRowFragment } from './order-row.fragment.generated.ts';
    export const rows = (query: ListOrdersQuery): readonly OrderRowFragment[] => query.orders;
    // @ts-expect-error no such state
    export const wrong: ListOrdersQueryVariables = { statuses: ['GONE'] };`,
  );
  const { stdout, status } = spawnSync(binary('tsc'), ['--noEmit', '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

it('generateApp() refuses a field that the schema lacks, and names the file', async () => {
  writeParts({ 'read-order.graphql': 'query ReadOrder { order(id: "1") { colour } }' });
  await expect(generateApp(folder, schema)).rejects.toMatchObject({
    code: 'SP-TOOL-020',
    message: expect.stringContaining('read-order.graphql'),
    facts: { 1: 'Cannot query field "colour" on type "Order".' },
  });
});
