import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ admission: { maxInFlight: 1, maxLoopDelayMs: 60_000 } });
});
afterAll(() => api.close());

it('more than may be under way is refused with a code in the language asked for and the seconds to wait; reading the session is not', async () => {
  const owner = api.as(userOf(await api.company(), 'owner'));
  const send = (query: string) => owner.send(query, {}, { 'x-suanpan-locale': 'en-US' });
  const work = Promise.all(Array.from({ length: 12 }, () => send('{ customers { totalCount } }')));
  const sessions = Promise.all(Array.from({ length: 12 }, () => send('{ viewer { roles } }')));
  expect((await sessions).map(({ status, code }) => [status, code])).toEqual(Array.from({ length: 12 }, () => [200, null]));
  const refused = (await work).filter(({ code }) => code !== null);
  expect(refused.length).toBeGreaterThan(5);
  for (const { status, code, headers, errors } of refused) {
    expect([status, code, headers.get('retry-after'), headers.get('x-suanpan-not-run')]).toEqual([503, 'SP-API-530', '2', '1']);
    expect(errors[0]?.message).toBe('The system is busy; nothing was changed. Try again in a moment.');
  }
  expect((await send('{ customers { totalCount } }')).code).toBeNull();
});
