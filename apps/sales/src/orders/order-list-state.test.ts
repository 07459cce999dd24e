import { expect, it } from 'vitest';
import { readOrderListState, writeOrderListState } from './order-list-state.ts';

const address = 'status=SUBMITTED&q=%E9%BE%99%E4%BA%95&from=2026-11-01&to=2026-11-30&sort=GROSS.ASC&after=abc';

it('readOrderListState() and writeOrderListState() meet', () => {
  expect(writeOrderListState(readOrderListState(new URLSearchParams(address))).toString()).toBe(address);
});

it('readOrderListState() falls back where the address makes no sense', () => {
  const state = readOrderListState(new URLSearchParams('status=NOPE&from=yesterday&sort=x.y'));
  expect(state).toMatchObject({ status: null, from: null, sort: { field: 'DATE', direction: 'DESC' } });
  expect(writeOrderListState(state).toString()).toBe('');
});
