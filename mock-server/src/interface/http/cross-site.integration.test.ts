import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAnswer } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await openTestApi();
  cookie = `sp_session=${userOf(await api.company({ secondCompany: false }), 'owner').session}`;
});
afterAll(() => api.close());

const mutation = JSON.stringify({ query: 'mutation { setLocale(locale: en_US) { locale } }' });
const ours = { 'content-type': 'application/json', 'x-suanpan-app': 'sales', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };

function send(headers: Readonly<Record<string, string>>, body = mutation) {
  return api
    .handler(new Request('http://localhost/graphql', { method: 'POST', headers: { cookie, ...headers }, body }), 'x')
    .then(readAnswer);
}

const without = (name: keyof typeof ours) => Object.fromEntries(Object.entries(ours).filter(([key]) => key !== name));

it.each([
  ['as the page sends it', ours, null],
  ['without Fetch Metadata, as older browsers', without('sec-fetch-site'), null],
  ['without an origin, as what is no browser', without('origin'), null],
  ['from another origin', { ...ours, origin: 'https://evil.example' }, 'SP-API-105'],
  ['from another port of this host', { ...ours, origin: 'http://localhost:8080' }, 'SP-API-105'],
  ['from a host that begins like this one', { ...ours, origin: 'http://localhost.evil.example' }, 'SP-API-105'],
  ['from a sandboxed frame', { ...ours, origin: 'null' }, 'SP-API-105'],
  ['from another site by Fetch Metadata alone', { ...without('origin'), 'sec-fetch-site': 'cross-site' }, 'SP-API-105'],
  ['from another site that names this origin', { ...ours, 'sec-fetch-site': 'cross-site' }, 'SP-API-105'],
  ['without our header', without('x-suanpan-app'), 'SP-API-105'],
  ['as a form, without an origin', { 'content-type': 'application/x-www-form-urlencoded' }, 'SP-API-106'],
  ['as a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }, 'SP-API-106'],
  ['as plain text, which needs no preflight', { 'content-type': 'text/plain;application/json' }, 'SP-API-106'],
  ['as nothing', {}, 'SP-API-106'],
])('a change %s', async (_how, headers, code) => {
  const answer = await send(headers);
  expect(answer.code).toBe(code);
  if (code !== null) expect([answer.status, answer.data]).toEqual([code === 'SP-API-105' ? 403 : 415, null]);
});

it('a change that is only read from the address is refused', async () => {
  const address = `http://localhost/graphql?query=${encodeURIComponent('mutation { setLocale(locale: en_US) { locale } }')}`;
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
    const response = await api.handler(new Request(address, { method, headers: { cookie, 'x-suanpan-app': 'sales' } }), 'x');
    expect([method, response.status]).toEqual([method, 405]);
  }
});

it('a query of another site is refused, too, though it could not read the answer', async () => {
  const query = JSON.stringify({ query: '{ viewer { locale } }' });
  expect((await send({ ...ours, 'sec-fetch-site': 'cross-site' }, query)).code).toBe('SP-API-105');
  expect((await send(without('x-suanpan-app'), query)).code).toBeNull();
});
