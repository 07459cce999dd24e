import type { GraphqlAnswer } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { type ChangeSource, type ToldChange, followChanges } from './follow-changes.ts';

type Stream = readonly (GraphqlAnswer | null | Error)[];

const order: ToldChange = { kind: 'SalesOrder', ids: ['o1'] };
const change: GraphqlAnswer = { data: { changes: order } };

/** Runs until the streams are used up; each is what one attempt hears. */
async function follow(streams: readonly Stream[], lead: ChangeSource['lead'] = (work) => work(false)) {
  const until = new AbortController();
  const heard = { told: [] as ToldChange[], resumed: [] as boolean[], waits: [] as number[] };
  const left = [...streams];
  await followChanges(
    {
      async *open(isResumed) {
        heard.resumed.push(isResumed);
        for (const answer of left.shift() ?? []) {
          if (answer instanceof Error) throw answer;
          yield answer;
        }
      },
      lead,
      tell: (told) => void heard.told.push(told),
      async wait(milliseconds) {
        heard.waits.push(milliseconds);
        if (left.length === 0) until.abort();
      },
    },
    until.signal,
  );
  return heard;
}

it('tells what the stream carries, opens it again when it ends, and asks then for what was missed', async () => {
  const { told, resumed, waits } = await follow([
    [null, change, null],
    [null, change],
  ]);
  expect([told, resumed]).toEqual([
    [order, order],
    [false, true],
  ]);
  expect(waits.every((wait) => wait >= 500 && wait <= 1500)).toBe(true);
});

it('waits longer and longer while it is refused or nobody answers, and begins anew after a stream that was open', async () => {
  const refused: Stream = [null, { errors: [{ message: 'no' }] }];
  const { waits } = await follow([refused, [new Error('offline')], [], refused, [], [], [], [], [null, null, new Error('gone')], refused]);
  const bases = [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, 1000, 2000];
  expect(waits.map((wait, index) => wait / (bases[index] ?? 0)).every((part) => part >= 0.5 && part <= 1.5)).toBe(true);
});

it('a tab that takes over from another one asks for what was missed meanwhile', async () => {
  expect((await follow([[null]], (work) => work(true))).resumed).toEqual([true]);
});

it('a tab that never leads, as its waiting ended, opens nothing', async () => {
  expect((await follow([[change]], () => Promise.reject(new DOMException('aborted', 'AbortError')))).resumed).toEqual([]);
});
