import { expect, it } from 'vitest';
import { createBatchWork } from './batch-work.ts';

const rows = ['1', '2', '3'].map((id) => ({ id, number: `XS-${id}` }));
class Refused extends Error {}
class Lost extends Error {}

function open(act: (id: string, attempt: number) => Error | undefined) {
  const sent: string[] = [];
  const ends: number[] = [];
  const progress: string[] = [];
  const ending = new AbortController();
  const run = createBatchWork({
    rows,
    act: async ({ id }, key) => {
      sent.push(`${id} ${key}`);
      const error = act(id, sent.filter((one) => one.startsWith(id)).length);
      if (error !== undefined) throw error;
    },
    describe: (error) => ({
      code: error instanceof Refused ? 'SP-API-503' : 'SP-HOST-001',
      message: 'Not enough in stock.',
      fields: [],
      requestId: undefined,
    }),
    refusalText: ({ message, code }) => `${message} (${code})`,
    pathOf: ({ id }) => `/sales/documents/${id}`,
    say: (done, refused) => `${done}/${refused}`,
    onEnd: () => ends.push(sent.length),
  });
  return {
    run: () => run({ signal: ending.signal, progress: (done, total) => progress.push(`${done}/${total}`) }),
    sent,
    ends,
    progress,
    ending,
  };
}

it('does it to each by itself, and names what was refused with its reason and its page', async () => {
  const { run, sent, progress, ends } = open((id) => (id === '2' ? new Refused() : undefined));
  expect(await run()).toEqual({
    note: '2/1',
    findings: [{ name: 'XS-2', note: 'Not enough in stock. (SP-API-503)', path: '/sales/documents/2' }],
  });
  expect(new Set(sent.map((one) => one.split(' ')[1])).size).toBe(3);
  expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3']);
  expect(ends).toEqual([3]);
});

it('run again after a lost connection, it goes on under the same keys, and does nothing twice', async () => {
  const { run, sent } = open((id, attempt) => (id === '2' && attempt === 1 ? new Lost() : undefined));
  await expect(run()).rejects.toThrow(Lost);
  expect(await run()).toMatchObject({ note: '3/0', findings: [] });
  expect(sent.map((one) => one.split(' ')[0])).toEqual(['1', '2', '2', '3']);
  expect(sent[1]).toBe(sent[2]);
});

it('ended by the person, it leaves the rest', async () => {
  const { run, sent, ending } = open((id) => {
    if (id === '1') ending.abort();
    return undefined;
  });
  await run();
  expect(sent).toHaveLength(1);
});
