import { expect, it } from 'vitest';
import { readVoucherListState, writeVoucherListState } from './voucher-list-state.ts';

it.each(['', 'month=2026-11', 'view=HAND&q=%E5%8A%9E%E5%85%AC', 'month=2026-10&view=GENERAL&after=x'])(
  'readVoucherListState() and writeVoucherListState() meet at %j',
  (address) => {
    expect(writeVoucherListState(readVoucherListState(new URLSearchParams(address))).toString()).toBe(address);
  },
);

it('readVoucherListState() takes what nobody could have chosen for nothing', () => {
  expect(readVoucherListState(new URLSearchParams('month=2026-99&view=NOPE'))).toMatchObject({ month: null, view: 'ALL' });
});
