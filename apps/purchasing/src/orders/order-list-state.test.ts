import { expect, it } from 'vitest';
import { isNarrowed, readOrderListState, writeOrderListState } from './order-list-state.ts';
import { orderListVariablesFor } from './order-list-variables.ts';

const full =
  'status=APPROVED&execution=PARTIAL&q=hzcc&from=2026-11-01&to=2026-11-30&deliverBy=2026-12-01&supplier=s1&sort=GROSS.ASC&after=c1';
const read = (query: string) => readOrderListState(new URLSearchParams(query));

it('what the list shows is in its address, and comes again from it', () => {
  expect(writeOrderListState(read(full)).toString()).toBe(full);
  expect(writeOrderListState(read('')).toString()).toBe('');
});

it('what an address does not mean is left at its default', () => {
  expect(read('status=GONE&execution=MUCH&from=yesterday&sort=PRICE.UP')).toEqual(read(''));
});

it('isNarrowed() is by filters alone, not by the order or the page', () => {
  expect([isNarrowed(read('sort=GROSS.ASC&after=c1')), isNarrowed(read('execution=NONE'))]).toEqual([false, true]);
});

it('orderListVariablesFor() asks for what the address says, and counts by state without it', () => {
  const filter = {
    search: 'hzcc',
    dateFrom: '2026-11-01',
    dateTo: '2026-11-30',
    deliverBy: '2026-12-01',
    supplierId: 's1',
    executions: ['PARTIAL'],
  };
  expect(orderListVariablesFor(new URLSearchParams(full))).toMatchObject({
    filter: { ...filter, statuses: ['APPROVED'] },
    countFilter: filter,
    sort: { field: 'GROSS', direction: 'ASC' },
    first: 20,
    after: 'c1',
  });
  expect(orderListVariablesFor(new URLSearchParams('before=c2'))).toMatchObject({
    last: 20,
    before: 'c2',
    sort: { field: 'DATE', direction: 'DESC' },
  });
});
