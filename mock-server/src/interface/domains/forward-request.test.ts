import { TaskCancelledError } from 'cockatiel';
import { expect, it } from 'vitest';
import type { Instance } from '#kernel/instances/instance.ts';
import { RetryBudget } from '#kernel/instances/retry-budget.ts';
import { NotSent, type InstanceAnswer } from '#kernel/instances/send-request.ts';
import { forwardRequest, type Peers } from './forward-request.ts';

type Act = 'answer' | 'refuse' | 'shed' | 'crash' | 'hang';

const answered: InstanceAnswer = { status: 200, headers: {}, body: Buffer.from('{}') };
const shed: InstanceAnswer = { status: 503, headers: { 'x-suanpan-not-run': '1' }, body: Buffer.from('{}') };

/** Processes that each do one thing with whatever comes, in the order in which they are asked. */
function peersThat(acts: readonly Act[], { isStrict = false, budget = new RetryBudget() } = {}) {
  const asked: string[] = [];
  const instances = acts.map((act, index): Instance => ({
    id: `${index} ${act}`,
    services: ['sales'],
    address: '',
    secret: '',
    lane: 'stable',
    release: '1',
  }));
  const call = async ({ id }: Instance): Promise<InstanceAnswer> => {
    asked.push(id);
    if (id.endsWith('refuse')) throw new NotSent();
    if (id.endsWith('crash')) throw new Error('socket hang up');
    if (id.endsWith('hang')) throw new TaskCancelledError();
    return id.endsWith('shed') ? shed : answered;
  };
  const peers: Peers = { calls: { has: () => true, candidates: () => instances, call }, budget, timeoutMs: 1000, isStrict };
  const send = (kind: 'query' | 'mutation', key?: string) => {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const request = new Request('http://localhost/graphql', { headers });
    return forwardRequest(peers, ['sales'], {
      request,
      body: '',
      kind,
      call: { requestId: '', client: '', isPublished: true, lane: 'stable' },
    });
  };
  return { asked, send };
}

it.each([
  { what: 'a query goes to another one after a crash', acts: ['crash', 'answer'], kind: 'query', key: undefined },
  { what: 'a query goes to another one after a long wait', acts: ['hang', 'answer'], kind: 'query', key: undefined },
  { what: 'a change under a key goes to another one after a crash', acts: ['crash', 'answer'], kind: 'mutation', key: 'key' },
  { what: 'a change goes to another one when nothing was sent', acts: ['refuse', 'refuse', 'answer'], kind: 'mutation', key: undefined },
  { what: 'a change goes to another one when it was not begun', acts: ['shed', 'answer'], kind: 'mutation', key: undefined },
] as const)('$what', async ({ acts, kind, key }) => {
  const { asked, send } = peersThat(acts);
  expect(await send(kind, key)).toBe(answered);
  expect(asked).toHaveLength(acts.length);
});

it('a change without a key is sent once, and what became of it is not known', async () => {
  const { asked, send } = peersThat(['crash', 'answer']);
  await expect(send('mutation')).rejects.toMatchObject({ reason: 'outcome-unknown' });
  expect(asked).toEqual(['0 crash']);
});

it('nothing is sent to more than two processes, and the last who can answer is the gateway itself', async () => {
  const { asked, send } = peersThat(['crash', 'crash', 'answer']);
  expect(await send('query')).toBeNull();
  expect(asked).toEqual(['0 crash', '1 crash']);
});

it.each([
  ['crash', 'domain-unavailable'],
  ['hang', 'deadline-passed'],
  ['refuse', 'domain-unavailable'],
] as const)('a strict gateway says of a query whose only process does %s: %s', async (act, reason) => {
  await expect(peersThat([act], { isStrict: true }).send('query')).rejects.toMatchObject({ reason });
});

it('who is busy is believed: the gateway hands that on and does not do the work itself', async () => {
  expect(await peersThat(['shed', 'shed']).send('query')).toBe(shed);
});

it('a tenth of the requests may be sent again, after what is in reserve', async () => {
  const budget = new RetryBudget();
  let again = 0;
  for (let index = 0; index < 600; index += 1) {
    const { asked, send } = peersThat(['crash', 'answer'], { isStrict: true, budget });
    await send('query').catch(() => undefined);
    again += asked.length - 1;
  }
  expect(again).toBeGreaterThan(100);
  expect(again).toBeLessThan(115);
});
