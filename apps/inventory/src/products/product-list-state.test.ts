import { expect, it } from 'vitest';
import { readProductListState, writeProductListState } from './product-list-state.ts';

it.each(['', 'shown=disabled&q=%E8%8C%B6&sort=PRICE.DESC&before=x', 'sort=NAME.ASC&after=y', 'sort=CODE.DESC'])(
  'readProductListState() and writeProductListState() meet at %j',
  (address) => {
    expect(writeProductListState(readProductListState(new URLSearchParams(address))).toString()).toBe(address);
  },
);

it('an address that nobody made means the list as it opens', () => {
  expect(readProductListState(new URLSearchParams('shown=some&sort=COLOUR.UP'))).toEqual(readProductListState(new URLSearchParams()));
});
