import { expect, it } from 'vitest';
import { isAppLifecycles, isScopeModule } from './lifecycle.ts';

const done = async (): Promise<void> => {};

it('isAppLifecycles() takes bootstrap, mount and unmount, with or without update', () => {
  expect(isAppLifecycles({ bootstrap: done, mount: done, unmount: done })).toBe(true);
  expect(isAppLifecycles({ bootstrap: done, mount: done, unmount: done, update: done })).toBe(true);
});

it.each([null, {}, { bootstrap: done, mount: done }, { bootstrap: 1, mount: done, unmount: done }])(
  'isAppLifecycles() refuses %j',
  (value) => {
    expect(isAppLifecycles(value)).toBe(false);
  },
);

it('isScopeModule() wants a bindScope function and the id of the scope', () => {
  expect(isScopeModule({ bindScope: done, scopeId: 'sales-3f9c2a1b' })).toBe(true);
  expect(isScopeModule({ bindScope: 1, scopeId: 'sales-3f9c2a1b' })).toBe(false);
  expect(isScopeModule({ bindScope: done })).toBe(false);
});
