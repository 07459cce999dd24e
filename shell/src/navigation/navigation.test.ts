import { expect, it, vi } from 'vitest';
import { browserWindow } from './browser-window.examples.ts';
import { createNavigation } from './navigation.ts';

const nothingTyped = { loses: () => false, ask: () => Promise.resolve(true), discard: () => undefined };

/** A person who typed something on the second page, and answers each question with `agrees`. */
function typing(agrees: boolean) {
  const window = browserWindow('https://suanpan.example/orders');
  let isTyping = false;
  const question = vi.fn(async () => agrees);
  const navigation = createNavigation(window, { loses: () => isTyping, ask: question, discard: () => void (isTyping = false) });
  navigation.go('/orders/new');
  isTyping = true;
  return { window, navigation, question, path: () => navigation.location.get().path };
}

it('go() changes the address and tells whoever listens', () => {
  const window = browserWindow('https://suanpan.example/orders');
  const navigation = createNavigation(window, nothingTyped);
  const listener = vi.fn();
  navigation.location.subscribe(listener);
  navigation.go('/orders?q=tea#top');
  expect(navigation.location.get()).toEqual({ path: '/orders', search: '?q=tea', hash: '#top' });
  expect(window.location.href).toBe('https://suanpan.example/orders?q=tea#top');
  expect(listener).toHaveBeenCalledTimes(1);
});

it('go() refuses another site with a code', () => {
  const navigation = createNavigation(browserWindow('https://suanpan.example/orders'), nothingTyped);
  expect(() => navigation.go('https://elsewhere.example/')).toThrow(expect.objectContaining({ code: 'SP-HOST-003' }));
});

it('back() returns to the page before', async () => {
  const navigation = createNavigation(browserWindow('https://suanpan.example/orders'), nothingTyped);
  navigation.go('/customers');
  navigation.back();
  await vi.waitFor(() => expect(navigation.location.get().path).toBe('/orders'));
});

it('go() within a guarded page asks nothing', async () => {
  const { navigation, question } = typing(false);
  navigation.go('/orders/new?step=2');
  expect(navigation.location.get().search).toBe('?step=2');
  expect(question).not.toHaveBeenCalled();
});

it('go() stays on a guarded page when the answer is no, and asks again the next time', async () => {
  const { navigation, question, path } = typing(false);
  navigation.go('/customers');
  navigation.go('/customers');
  await vi.waitFor(() => expect(question).toHaveBeenCalledTimes(2));
  expect(path()).toBe('/orders/new');
});

it('go() leaves a guarded page when the answer is yes, and the guard with it', async () => {
  const { navigation, path } = typing(true);
  navigation.go('/customers');
  await vi.waitFor(() => expect(path()).toBe('/customers'));
  navigation.go('/orders');
  expect(path()).toBe('/orders');
});

it('the browser’s back button stays on a guarded page when the answer is no', async () => {
  const { window, navigation, question, path } = typing(false);
  const listener = vi.fn();
  navigation.location.subscribe(listener);
  window.history.back();
  await vi.waitFor(() => expect(question).toHaveBeenCalledTimes(1));
  expect(path()).toBe('/orders/new');
  expect(window.location.pathname).toBe('/orders/new');
  expect(listener).not.toHaveBeenCalled();
});

it('the browser’s back button leaves a guarded page when the answer is yes', async () => {
  const { window, question, path } = typing(true);
  window.history.back();
  await vi.waitFor(() => expect(path()).toBe('/orders'));
  expect(window.location.pathname).toBe('/orders');
  expect(question).toHaveBeenCalledTimes(1);
});

it('says how the page came to its address', async () => {
  const window = browserWindow('https://suanpan.example/orders');
  const navigation = createNavigation(window, nothingTyped);
  const moves: string[] = [];
  navigation.location.subscribe(() => moves.push(navigation.latest()));
  navigation.go('/customers');
  navigation.go('/customers/7', { replace: true });
  window.history.back();
  await vi.waitFor(() => expect(moves).toEqual(['push', 'replace', 'traverse']));
});
