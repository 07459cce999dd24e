// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type AddressState, useAddressState } from './use-address-state.ts';

interface Shown {
  readonly q: string;
  readonly status: string;
}

const form = {
  read: (params: URLSearchParams): Shown => ({ q: params.get('q') ?? '', status: params.get('status') ?? '' }),
  write: (state: Shown) => new URLSearchParams(Object.entries(state).filter(([, value]) => value !== '')),
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => void vi.useRealTimers());

/** Shows a page with such a state; `visited` are the addresses that Back leads to. */
function show() {
  const memory = memoryLocation({ path: '/orders', searchPath: '', record: true });
  const seen: { now?: AddressState<Shown> } = {};
  function Page() {
    seen.now = useAddressState(form);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <Router hook={memory.hook} searchHook={memory.searchHook}>
        <Page />
      </Router>,
    ),
  );
  const now = (): AddressState<Shown> => seen.now as AddressState<Shown>;
  return {
    now,
    visited: () => [...memory.history],
    go: (path: string) => act(() => memory.navigate(path)),
    change: (...given: Parameters<AddressState<Shown>['change']>) => act(() => now().change(...given)),
    pass: (time: number) => act(() => vi.advanceTimersByTimeAsync(time)),
    leave: () => act(() => root.unmount()),
  };
}

it('a choice is seen at once, and in the address once it is painted', async () => {
  const page = show();
  page.change({ status: 'DRAFT' });
  expect(page.now()).toMatchObject({ state: { status: 'DRAFT' }, query: '' });
  await page.pass(100);
  expect(page.now()).toMatchObject({ state: { status: 'DRAFT' }, query: 'status=DRAFT' });
  expect(page.visited()).toEqual(['/orders', '/orders?status=DRAFT']);
});

it('where Back leads, the state is what the address says, whatever was chosen there', async () => {
  const page = show();
  page.change({ status: 'DRAFT' });
  await page.pass(100);
  page.go('/orders');
  expect(page.now()).toMatchObject({ state: { status: '' }, query: '' });
});

it('what is typed comes into the address when the typing rests, as one step, and replaces the one before', async () => {
  const page = show();
  page.change({ status: 'DRAFT' });
  await page.pass(100);
  for (const q of ['a', 'ab', 'abc']) {
    page.change({ q }, { isTyped: true });
    await page.pass(33);
  }
  expect(page.now()).toMatchObject({ state: { q: 'abc' }, query: 'status=DRAFT' });
  await page.pass(40);
  expect(page.now().query).toBe('q=abc&status=DRAFT');
  expect(page.visited()).toEqual(['/orders', '/orders?q=abc&status=DRAFT']);
});

it('a choice that comes while something typed rests takes it along, as a step of its own', async () => {
  const page = show();
  page.change({ q: 'a' }, { isTyped: true });
  page.change({ status: 'DRAFT' });
  await page.pass(100);
  expect(page.visited()).toEqual(['/orders', '/orders?q=a&status=DRAFT']);
});

it('an address that changes otherwise counts, and calls off what was wanted', async () => {
  const page = show();
  page.change({ q: 'a' }, { isTyped: true });
  page.go('/orders?status=VOID');
  expect(page.now().state).toEqual({ q: '', status: 'VOID' });
  await page.pass(300);
  expect(page.now().state).toEqual({ q: '', status: 'VOID' });
});

it('who leaves in the middle of a word finds it in the address', () => {
  const page = show();
  page.change({ q: 'a' }, { isTyped: true });
  page.leave();
  expect(page.visited()).toEqual(['/orders?q=a']);
});
