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

it('isScopeModule() wants a bindScope function', () => {
  expect(isScopeModule({ bindScope: done })).toBe(true);
  expect(isScopeModule({ bindScope: 1 })).toBe(false);
});
