import { expect, it, vi } from 'vitest';
import { createFollowers, ownLateName } from './own-names.ts';

it('ownLateName() makes a value when it is first asked for, once', () => {
  const make = vi.fn(() => ({}));
  const window: { storage?: unknown } = {};
  ownLateName(window, 'storage', { make, followers: createFollowers() });
  expect('storage' in window).toBe(true);
  expect(make).not.toHaveBeenCalled();
  expect(window.storage).toBe(window.storage);
  expect(make).toHaveBeenCalledOnce();
});

it('ownLateName() takes what the app writes before anybody has asked, and tells the followers', () => {
  const followers = createFollowers();
  const told = vi.fn();
  followers.add(told);
  const window: { fetch?: unknown } = {};
  ownLateName(window, 'fetch', { make: () => 'made', followers });
  window.fetch = 'the app’s own';
  expect(window.fetch).toBe('the app’s own');
  expect(told).toHaveBeenCalledWith('fetch', 'the app’s own');
});
