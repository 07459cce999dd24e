// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createStore } from '../stores/create-store.ts';
import { createDrawers } from './drawers.ts';

/** Drawers of a page with a frame that puts each on the screen at once, and the log of who is attended to. */
function pageWithDrawers() {
  const log: string[] = [];
  const location = createStore({ path: '/workbench' });
  const drawers = createDrawers(async (app) => {
    log.push(`attend ${app}`);
    return () => void log.push(`leave ${app}`);
  }, location);
  drawers.shown.subscribe(() => {
    for (const { arrived } of drawers.shown.get()) arrived();
  });
  const body = document.createElement('div');
  const portal = document.createElement('div');
  body.append(portal);
  const mounted = new AbortController();
  return { drawers, location, log, body, mounted, owner: { app: 'sales', portal, signal: mounted.signal } };
}

it('a drawer lies in the body of its app, and nothing of it stays when it is closed', async () => {
  const { drawers, log, body, owner } = pageWithDrawers();
  const drawer = await drawers.open({ title: 'Choose a customer' }, owner);
  expect(body.querySelectorAll('[data-app-drawer]')).toHaveLength(1);
  expect(drawers.shown.get().map(({ title, element }) => [title, element])).toEqual([['Choose a customer', drawer.element]]);

  drawer.close();
  drawer.close();
  await drawer.closed;
  expect([drawers.shown.get(), body.querySelector('[data-app-drawer]'), log]).toEqual([[], null, ['attend sales', 'leave sales']]);
});

it('a drawer is closed when nobody waits for it, when its app leaves, and when the page becomes another one', async () => {
  const { drawers, location, mounted, owner } = pageWithDrawers();
  const asking = new AbortController();
  const [asked, left, moved] = [
    await drawers.open({ title: 'asked', signal: asking.signal }, owner),
    await drawers.open({ title: 'left' }, owner),
    await drawers.open({ title: 'moved' }, { ...owner, signal: new AbortController().signal }),
  ];
  asking.abort();
  await asked.closed;
  expect(drawers.shown.get().map(({ title }) => title)).toEqual(['left', 'moved']);
  mounted.abort();
  await left.closed;
  expect(drawers.shown.get().map(({ title }) => title)).toEqual(['moved']);
  location.set({ path: '/workbench' });
  expect(drawers.shown.get()).toHaveLength(1);
  location.set({ path: '/sales/orders' });
  await moved.closed;
  expect(drawers.shown.get()).toEqual([]);
});

it('a drawer that nobody waits for at its opening is closed at once', async () => {
  const { drawers, owner } = pageWithDrawers();
  const closed = vi.fn();
  void (await drawers.open({ title: 'late', signal: AbortSignal.abort() }, owner)).closed.then(closed);
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect(drawers.shown.get()).toEqual([]);
});
