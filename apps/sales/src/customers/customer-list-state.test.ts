import { expect, it } from 'vitest';
import { readCustomerListState, writeCustomerListState } from './customer-list-state.ts';

it('readCustomerListState() and writeCustomerListState() meet', () => {
  const address = 'shown=disabled&q=%E8%8C%B6&sort=ORDERED_GROSS.DESC&before=x';
  expect(writeCustomerListState(readCustomerListState(new URLSearchParams(address))).toString()).toBe(address);
});
