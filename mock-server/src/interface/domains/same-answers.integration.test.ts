import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '#kernel/clock/clock.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { appOperations } from '../../testing/app-operations.ts';
import type { Answer } from '../../testing/graphql-client.ts';
import { openGateway, type TestGateway } from '../../testing/open-gateway.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { sampleThings, type SampleThings } from '../../testing/sample-things.ts';
import { sampleVariables } from '../../testing/sample-variables.ts';
import { ownersOf } from './operation-owners.ts';
import { schema } from '../graphql/schema.ts';

/** One process alone over a database, and a gateway with two processes over a copy of it. */
let single: TestApi;
let gateway: TestGateway;
let company: TestCompany;
let samples: SampleThings;

beforeAll(async () => {
  // What is there before is older than what is written, or ids alone would say which of the two comes first.
  const first = await openTestApi({ clock: fixedClock('2026-11-23T02:23:00.000Z') });
  company = await first.company({ secondCompany: false, books: true });
  samples = await sampleThings(first, company);
  await first.close();
  gateway = await openGateway(await openTestDatabase(first.store.name), { isStrict: true });
  single = await openTestApi({ store: await openTestDatabase(first.store.name) });
  await Promise.all([gateway.start('sales,trade,money'), gateway.start('inventory,ledger')]);
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await single.close();
});

/** What was answered, with each id that is new in it counted and secrets left out, as no two runs make the same. */
function toldBy({ status, data, errors, headers }: Answer) {
  const known = new Map<string, string>();
  const count = (id: string): string => {
    if (!known.has(id)) known.set(id, `id ${known.size}`);
    return known.get(id) ?? '';
  };
  const text = JSON.stringify({ status, data, errors, type: headers.get('content-type'), cookies: headers.getSetCookie() });
  const told = text.replaceAll(/(?<="token":")[\w-]+/g, 'secret');
  // A cursor holds an id as well, also one that is called next.
  const open = told.replaceAll(/(?<="(?:\w*[cC]ursor|next)":")[\w-]+/g, (cursor) =>
    encodeURIComponent(Buffer.from(cursor, 'base64url').toString()),
  );
  return JSON.parse(open.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, count)) as unknown;
}

/** Founding a company moves the session into it, so that all that follows would be about an empty one: it comes last. */
const isFounding = ({ name }: { readonly name: string }): boolean => name === 'FoundCompany';
const asked = appOperations().filter(({ kind }) => kind !== 'subscription');
const operations = [...asked.filter((operation) => !isFounding(operation)), ...asked.filter(isFounding)];

const answered: (readonly [text: string, code: string])[] = [];
const split = new Set(operations.filter(({ text }) => ownersOf(parse(text), null).size > 1).map(({ name }) => name));

it.each(operations)('a gateway with two processes and one process alone answer $name the same', async ({ name, text }) => {
  for (const [index, thing] of samples.things.entries()) {
    const role = index % 3 === 1 ? 'sales' : 'owner';
    const variables = sampleVariables(schema, text, { values: samples.valuesWith(thing), all: role === 'owner' });
    const headers = { 'idempotency-key': `${name}-${index}-same-answers`, 'x-suanpan-locale': 'en-US' };
    const [one, several] = await Promise.all(
      [single, gateway.api].map((api) => api.as(userOf(company, role)).send(text, variables, headers)),
    );
    expect(several && toldBy(several)).toEqual(one && toldBy(one));
    answered.push([text, one?.code ?? 'done']);
    if (!/\$id\b/.test(text)) break;
  }
});

it('most of them were answered and not refused, by the processes, and some were split', () => {
  expect(answered.filter(([, code]) => code === 'done').length).toBeGreaterThan(operations.length);
  expect(gateway.calls.health()).toEqual({ found: 2, broken: 0 });
  expect(split.size).toBeGreaterThan(0);
});
