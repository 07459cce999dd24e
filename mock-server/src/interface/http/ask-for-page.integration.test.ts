import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageQuery } from '@suanpan/release/page-query';
import { openTestApi, type TestApi, userOf } from '../../testing/open-test-api.ts';
import { askForPage } from './ask-for-page.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const query: PageQuery = {
  app: 'sales',
  release: 'sales@1.4.2-3f9c2a1b',
  compositionId: 'c1',
  operationName: 'ReadViewer',
  query: 'query ReadViewer { viewer { company { id } } customers { totalCount } }',
  variables: {},
};

function ask(session: string | null, asked: PageQuery = query) {
  const asking = new Request('http://localhost/sales/orders', session === null ? {} : { headers: { cookie: `sp_session=${session}` } });
  return askForPage(api.handler, { asking, client: '203.0.113.7' }, asked);
}

it("askForPage() answers out of the asker's own company", async () => {
  const [mine, theirs] = await Promise.all([api.company(), api.company()]);
  const answers = await Promise.all([mine, theirs].map(async (company) => (await ask(userOf(company, 'owner').session)).data));
  expect(answers).toMatchObject([mine, theirs].map((company) => ({ viewer: { company: { id: company.companies[0]?.id } } })));
});

it('askForPage() gives nobody anything', async () => {
  expect((await ask(null)).errors?.[0]?.extensions?.['code']).toBe('SP-API-201');
});
