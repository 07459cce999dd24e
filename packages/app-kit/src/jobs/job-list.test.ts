import { expect, it } from 'vitest';
import type { Job } from '@suanpan/protocol/jobs';
import { type JobDoing, type JobOutcome, createJobList } from './job-list.ts';

interface Given {
  readonly doing: JobDoing;
  end(outcome: JobOutcome): void;
  fail(error: Error): void;
}

function open({ isConnected = true } = {}) {
  const list = createJobList({ app: 'sales', describe: (error) => (error as Error).message });
  const shown: (readonly Job[])[] = [];
  let answer: ((input: { id: string; act: string }) => unknown) | undefined;
  const messages = {
    set: (_topic: unknown, jobs: readonly Job[]) => void shown.push(jobs),
    answer(_topic: unknown, answerer: typeof answer) {
      answer = answerer;
      return () => (answer = undefined);
    },
  };
  const faults: unknown[] = [];
  const host = { messages, telemetry: { error: (error: unknown) => void faults.push(error) } };
  const connect = (): (() => void) => list.connect(host as never);
  const given: Given[] = [];
  const start = (title: string): void =>
    list.start({ title, run: (doing) => new Promise((end, fail) => given.push({ doing, end, fail })) });
  return {
    list,
    start,
    given,
    faults,
    messages,
    connect,
    disconnect: isConnected ? connect() : () => undefined,
    act: (id: string, act: string) => answer?.({ id, act }),
    isAnswering: () => answer !== undefined,
    jobs: () => shown.at(-1) ?? [],
    timesShown: () => shown.length,
  };
}

const settled = () => new Promise<void>((go) => setTimeout(go));

it('shows a job from its beginning to what came of it, and gives that as often as somebody asks', async () => {
  const { start, given, jobs, act } = open();
  let saves = 0;
  start('Export');
  expect(jobs()).toEqual([{ id: '1', title: 'Export', state: 'running', acts: ['cancel'] }]);
  given[0]?.doing.progress(3, 12);
  expect(jobs()[0]?.progress).toEqual({ done: 3, total: 12 });
  given[0]?.end({ note: '12 orders', save: () => (saves += 1) });
  await settled();
  expect(jobs()).toMatchObject([{ state: 'done', note: '12 orders', acts: ['save', 'forget'] }]);
  expect([act('1', 'save'), act('1', 'save'), saves]).toEqual([true, true, 2]);
  expect(act('1', 'forget')).toBe(true);
  expect(jobs()).toEqual([]);
});

it('says which page shows it', () => {
  const { list, jobs } = open();
  list.start({ title: 'Import', page: '/settings/data', run: () => new Promise(() => undefined) });
  expect(jobs()[0]).toMatchObject({ title: 'Import', page: '/settings/data' });
});

it('names what somebody should look at', async () => {
  const { start, given, jobs } = open();
  const findings = [{ name: 'XS-2026-0001', note: 'not enough in stock', path: '/sales/documents/1' }];
  start('Approve');
  given[0]?.end({ note: '1 of 2', findings });
  await settled();
  expect(jobs()).toMatchObject([{ state: 'done', note: '1 of 2', findings }]);
  start('Approve again');
  given[1]?.end({ findings: [] });
  await settled();
  expect(jobs()[0]).not.toHaveProperty('findings');
});

it('shows what has begun, and what has failed, before anybody listened', async () => {
  const { start, given, jobs, connect } = open({ isConnected: false });
  start('Export');
  start('Another');
  given[0]?.fail(new Error('no network'));
  await settled();
  connect();
  expect(jobs()).toMatchObject([
    { title: 'Another', state: 'running' },
    { state: 'failed', note: 'no network' },
  ]);
});

it('says no more of progress than can be seen', () => {
  const { start, given, timesShown } = open();
  start('Export');
  const before = timesShown();
  for (let done = 1; done <= 10_000; done += 1) given[0]?.doing.progress(done, 10_000);
  expect(timesShown() - before).toBe(101);
});

it('ends a job that is cancelled, whatever it does with that, and begins it anew', async () => {
  const { start, given, jobs, act } = open();
  start('Export');
  act('1', 'cancel');
  expect(given[0]?.doing.signal.aborted).toBe(true);
  given[0]?.doing.progress(1, 2);
  given[0]?.fail(new Error('aborted'));
  await settled();
  expect(jobs()).toEqual([{ id: '1', title: 'Export', state: 'cancelled', acts: ['retry', 'forget'] }]);
  act('1', 'retry');
  expect(jobs()).toMatchObject([{ id: '2', title: 'Export', state: 'running' }]);
  expect(given).toHaveLength(2);
});

it('says why a job failed', async () => {
  const { start, given, jobs } = open();
  start('Export');
  given[0]?.fail(new Error('the network is gone'));
  await settled();
  expect(jobs()).toMatchObject([{ state: 'failed', note: 'the network is gone', acts: ['retry', 'forget'] }]);
});

it('refuses what cannot be done about a job, and what is said to one that is not there', () => {
  const { start, act } = open();
  start('Export');
  expect([act('1', 'save'), act('1', 'retry'), act('9', 'cancel')]).toEqual([false, false, false]);
});

it('keeps the newest twenty and every one that runs', async () => {
  const { start, given, jobs } = open();
  start('the first');
  for (let index = 1; index <= 25; index += 1) {
    start(`job ${index}`);
    given[index]?.end({});
    await settled();
  }
  expect(jobs()).toHaveLength(20);
  expect(jobs().at(-1)).toMatchObject({ title: 'the first', state: 'running' });
});

it('ends all work when the app leaves the page, and shows nothing of it any more', async () => {
  const { start, given, jobs, disconnect, isAnswering, list } = open();
  start('Export');
  disconnect();
  expect(given[0]?.doing.signal.aborted).toBe(true);
  given[0]?.fail(new Error('aborted'));
  await settled();
  expect(jobs()).toEqual([]);
  expect(isAnswering()).toBe(false);
  expect(() => list.start({ title: 'later', run: async () => ({}) })).not.toThrow();
});

it('goes on where another release of the app answers already', () => {
  const { list, faults, messages } = open();
  const refuse = (): never => {
    throw new Error('answered already');
  };
  list.connect({ messages: { ...messages, answer: refuse }, telemetry: { error: (error: unknown) => void faults.push(error) } } as never);
  expect(faults).toHaveLength(1);
});
