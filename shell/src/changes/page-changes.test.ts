import type { Composition } from '@suanpan/protocol/composition';
import { noMessages, sideOf } from '@suanpan/protocol/declared-messages';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { afterEach, expect, it, vi } from 'vitest';
import { testBus } from '../messages/message-bus.examples.ts';
import { followPageChanges } from './page-changes.ts';

const composition = { id: 'c1', host: { release: 'shell@0.1.0-00000000' } } as unknown as Composition;
const until: AbortController[] = [];
afterEach(() => {
  for (const one of until.splice(0)) one.abort();
});

/** The locks of one browser. */
function createLocks() {
  const queue: (() => void)[] = [];
  let isHeld = false;
  const hold = async <T>(work: () => Promise<T>): Promise<T> => {
    isHeld = true;
    return work().finally(() => {
      isHeld = false;
      queue.shift()?.();
    });
  };
  return {
    async request<T>(_name: string, options: LockOptions, work: (lock: object | null) => Promise<T>): Promise<T> {
      if (!isHeld) return hold(() => work({}));
      if (options.ifAvailable) return work(null);
      await new Promise<void>((resolve) => void queue.push(resolve));
      return hold(() => work({}));
    },
  };
}

/** A page whose streams are written by the test. */
function openTab(locks: ReturnType<typeof createLocks>, changed: (ids: readonly string[]) => void, recent: readonly string[] = []) {
  const streams: { readonly isResumed: boolean; readonly asker: string | null; write(text: string): void }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url.endsWith('?RecentChanges'))
      return Response.json({ data: { recentChanges: recent.map((id) => ({ kind: 'SalesOrder', ids: [id] })) } });
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        const { isResumed } = (JSON.parse(init.body as string) as { variables: { isResumed: boolean } }).variables;
        const asker = new Headers(init.headers).get('x-suanpan-asker');
        streams.push({ isResumed, asker, write: (text) => controller.enqueue(new TextEncoder().encode(text)) });
        init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    return new Response(body);
  };
  const window = Object.assign(new EventTarget(), {
    fetch,
    navigator: { locks, onLine: true },
    performance,
    setTimeout: (work: () => void, milliseconds = 0) => setTimeout(work, milliseconds / 100),
    clearTimeout,
  });
  const { bus } = testBus({ pace: { now: () => 0, soon: queueMicrotask, later: (run) => void setTimeout(run) } });
  const declared = { ...noMessages, subscribes: { [entityChanged.name]: sideOf(entityChanged) } };
  const ending = new AbortController();
  until.push(ending);
  bus.connect({ app: 'sales', release: 'sales@1', declared }, ending.signal).subscribe(entityChanged, ({ ids }) => changed(ids));
  const parts = { composition, asker: 'c1/u1', messages: bus, window: window as unknown as Window & typeof globalThis };
  followPageChanges(parts, ending.signal);
  return { streams, leave: () => window.dispatchEvent(new Event('pagehide')), end: () => ending.abort() };
}

const event = (id: string): string => `event: next\ndata: {"data":{"changes":{"kind":"SalesOrder","ids":["${id}"]}}}\n\n`;

it('what others change comes to the apps of the page, asked for its own company and person', async () => {
  const changed = vi.fn();
  const { streams } = openTab(createLocks(), changed);
  await vi.waitFor(() => expect(streams).toMatchObject([{ isResumed: false, asker: 'c1/u1' }]));
  streams[0]?.write(`:\n\n${event('o1')}${event('o1')}${event('o2')}`);
  await vi.waitFor(() => expect(changed.mock.calls).toEqual([[['o1', 'o2']]]));
});

it('what was changed while the page was on its way is told in each tab, also in one that does not have the stream', async () => {
  const locks = createLocks();
  const first = openTab(locks, vi.fn());
  await vi.waitFor(() => expect(first.streams).toHaveLength(1));
  const changed = vi.fn();
  const second = openTab(locks, changed, ['o7']);
  await vi.waitFor(() => expect(changed.mock.calls).toEqual([[['o7']]]));
  expect(second.streams).toEqual([]);
});

it('one tab has the stream, and another takes over with what was missed when its page is hidden for good', async () => {
  const locks = createLocks();
  const first = openTab(locks, vi.fn());
  await vi.waitFor(() => expect(first.streams).toHaveLength(1));
  const changed = vi.fn();
  const second = openTab(locks, changed);
  first.leave();
  await vi.waitFor(() => expect(second.streams).toMatchObject([{ isResumed: true }]));
  second.streams[0]?.write(event('o3'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(['o3']));
  expect(first.streams).toHaveLength(1);
});
