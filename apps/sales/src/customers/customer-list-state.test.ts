import { expect, it } from 'vitest';
import { customerListVariables, readCustomerListState, writeCustomerListState } from './customer-list-state.ts';

it('readCustomerListState() and writeCustomerListState() meet', () => {
  const address = 'shown=disabled&q=%E8%8C%B6&sort=ORDERED_GROSS.DESC&before=x';
  expect(writeCustomerListState(readCustomerListState(new URLSearchParams(address))).toString()).toBe(address);
});

it('customerListVariables() asks for active customers unless told otherwise', () => {
  expect(customerListVariables(readCustomerListState(new URLSearchParams()))).toMatchObject({ filter: { enabled: true }, first: 20 });
  expect(customerListVariables(readCustomerListState(new URLSearchParams('shown=all&before=b')))).toMatchObject({
    filter: {},
    last: 20,
    before: 'b',
  });
});
