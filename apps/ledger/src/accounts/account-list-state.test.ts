import { expect, it } from 'vitest';
import { readAccountListState, writeAccountListState } from './account-list-state.ts';

it.each(['', 'category=LIABILITY', 'q=%E5%A2%9E%E5%80%BC%E7%A8%8E', 'category=ASSET&q=1002'])(
  'readAccountListState() and writeAccountListState() meet at %j',
  (address) => {
    expect(writeAccountListState(readAccountListState(new URLSearchParams(address))).toString()).toBe(address);
  },
);

it('readAccountListState() takes a group that there is not for the whole chart', () => {
  expect(readAccountListState(new URLSearchParams('category=NOPE'))).toEqual({ category: null, search: '' });
});
