import type { LoadableRelease } from '@suanpan/protocol/composition';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LoadedApp, loadApp } from './load-app.ts';

const frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  frames.length = 0;
});

it('brings a parked app back first, and has it look at what has changed when that is painted', async () => {
  const { app, calls } = await parkedApp();
  app.resume();
  expect(calls).toEqual(['resume']);
  paint();
  expect(calls).toEqual(['resume', 'update']);
});

it('asks nothing of an app that is away again before it was painted', async () => {
  const { app, calls } = await parkedApp();
  app.resume();
  app.park();
  paint();
  expect(calls).toEqual(['resume', 'pause']);
});

function paint(): void {
  for (const frame of frames.splice(0)) frame();
  vi.runAllTimers();
}

/** An app that was mounted and is kept alive out of sight, and what it is asked from then on. */
async function parkedApp(): Promise<{ readonly app: LoadedApp; readonly calls: string[] }> {
  const calls: string[] = [];
  const note = (call: string) => (): void => void calls.push(call);
  const page = { append() {}, body: { append() {}, ownerDocument: { createElement: () => ({ dataset: {} }) } } };
  const realm = { window: {}, pause: note('pause'), resume: note('resume'), enter: () => Promise.resolve(page), leave() {} };
  const done = () => Promise.resolve();
  const lifecycles = { bootstrap: done, mount: done, unmount: done, update: async () => note('update')() };
  const app = await loadApp({
    app: 'sales',
    release: { release: 'sales@1' } as LoadableRelease,
    patience: 1,
    place: {} as HTMLElement,
    importRelease: Object.assign(() => Promise.resolve({ lifecycles, realm } as never), { has: () => true }),
    integrityOf: () => undefined,
    surround: () => ({}) as never,
    locale: () => 'zh-CN',
    createHost: () => ({}) as never,
    failed: (_, error) => {
      throw error;
    },
  });
  await app.mount();
  app.park();
  calls.length = 0;
  return { app, calls };
}
