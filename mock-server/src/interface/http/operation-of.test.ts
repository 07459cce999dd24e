import { expect, it } from 'vitest';
import { operationOf } from './operation-of.ts';

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const read = (headers: Record<string, string>) =>
  operationOf(new Request('http://localhost/graphql', { headers }), { requestId: 'r-1', lane: 'stable' });

it('takes the trace and the last write seen from the headers', () => {
  expect(read({ traceparent: trace, 'x-suanpan-seen': '1.1.0/16B3748' })).toMatchObject({
    traceparent: trace,
    seen: { token: '1.1.0/16B3748' },
  });
});

it('a page that is loaded anew after a write is to see it, though it brings no token', () => {
  expect(read({ cookie: 'a=b; sp_wrote=1' }).seen.recently).toBe(true);
  expect(read({ cookie: 'sp_wrote=1', 'x-suanpan-seen': 't' }).seen.recently).toBe(false);
  // A file is sent beside GraphQL, so the token that a page has does not say so.
  expect(read({ cookie: 'sp_wrote=2', 'x-suanpan-seen': 't' }).seen.recently).toBe(true);
  expect(read({ cookie: 'xsp_wrote=1; sp_wrote=10' }).seen.recently).toBe(false);
});

it('a malformed trace counts as none', () => {
  for (const traceparent of ['x', `${trace}0`, trace.replace('00-', 'ff-')]) expect(read({ traceparent }).traceparent).toBeNull();
  expect(read({}).seen.token).toBeNull();
});
