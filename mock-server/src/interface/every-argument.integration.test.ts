import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { schema } from './graphql/schema.ts';

let api: TestApi;
let ours: TestCompany;
let theirs: TestCompany;
/** Ids of rows of another company, of each kind that the API shows. */
let foreign: readonly string[];

const missing = '01a208dc-0000-7000-8000-000000000000';

beforeAll(async () => {
  api = await openTestApi();
  [ours, theirs] = await Promise.all([api.company(), api.company()]);
  foreign = [
    ...(await idsOf(theirs)),
    theirs.companies[0]?.id ?? '',
    ...theirs.users.flatMap(({ memberId, userId }) => [memberId, userId]),
  ];
});
afterAll(() => api.close());

/** One id of each table of a company, read past the API, so that a new table is tried without anybody thinking of it. */
async function idsOf(company: TestCompany): Promise<readonly string[]> {
  const tenantId = company.companies[0]?.id ?? '';
  return api.services.database.tenantTx({ tenantId }, 'read', async (tx) => {
    const tables = await tx.rows<{ readonly name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id' AND udt_name = 'uuid'
       AND table_name IN (SELECT table_name FROM information_schema.columns WHERE column_name = 'tenant_id') ORDER BY 1`,
    );
    const ids: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.rows<{ readonly id: string }>(`SELECT id FROM ${name} LIMIT 1`).catch(() => []);
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  });
}

const scalars: Readonly<Record<string, unknown>> = {
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-11-23',
  DateTime: '2026-11-23T00:00:00Z',
};

/** Returns a value of a type with every id that it has set to `id`; what may be left out is left out unless it holds an id. */
function valueOf(type: GraphQLInputType, id: string, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id, depth);
  if (isListType(type)) return [valueOf(type.ofType, id, depth)];
  if (isInputObjectType(type)) {
    if (depth > 4) return undefined;
    const entries = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || holdsId(field.type));
    return Object.fromEntries(entries.map((field) => [field.name, valueOf(field.type, id, depth + 1)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return type.name === 'ID' ? id : scalars[type.name];
}

function holdsId(type: GraphQLInputType, depth = 0): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID';
  return depth < 4 && Object.values(named.getFields()).some((field) => holdsId(field.type, depth + 1));
}

/** Selects everything that needs no argument, two levels deep. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth < 2 ? [`${field.name} ${selectionOf(field.type, depth + 1)}`] : [];
  });
  return `{ ${parts.join(' ') || '__typename'} }`;
}

const fieldsWithIds = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query' as const, field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation' as const, field })),
].filter(({ field }) => field.args.some((arg) => holdsId(arg.type)));

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter((arg) => isNonNullType(arg.type) || holdsId(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return `${kind} (${declared}) { ${field.name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${selectionOf(field.type)} }`;
}

/** The ids that were sent come back in some answers, as one's own words. */
function without(answer: unknown, id: string): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(id, 'ID')) as unknown;
}

it('there are arguments with ids, and rows of another company to try them with', () => {
  expect(fieldsWithIds.length).toBeGreaterThan(10);
  expect(foreign.length).toBeGreaterThan(8);
});

// First, as what is sent later stands in the audit as one's own words.
it('no list and no field without arguments shows a row of another company', async () => {
  const client = api.as(userOf(ours, 'owner'));
  const open = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
    field.args.every((arg) => !isNonNullType(arg.type)),
  );
  for (const field of open) {
    const text = JSON.stringify((await client.send(`{ ${field.name} ${selectionOf(field.type)} }`)).data);
    for (const id of foreign) expect(text.includes(id), `${field.name} shows ${id}`).toBe(false);
  }
});

it.each(fieldsWithIds.map(({ kind, field }) => ({ kind, name: field.name, field })))(
  '$kind $name answers for ids of another company as for ids that do not exist',
  async ({ kind, field }) => {
    const client = api.as(userOf(ours, 'owner'));
    const document = documentOf(kind, field);
    const send = async (id: string) => {
      const variables = Object.fromEntries(field.args.map((arg) => [arg.name, valueOf(arg.type, id)]));
      const { data, errors } = await client.send(document, variables);
      const said = errors.map(({ message, extensions: { code, fields } }) => ({ message, code, fields }));
      return without({ data, said }, id);
    };
    const none = await send(missing);
    for (const id of foreign) expect(await send(id), id).toEqual(none);
    const marks = JSON.stringify(none);
    for (const id of foreign) expect(marks).not.toContain(id);
  },
);
