import { expect, it } from 'vitest';
import { readAuditListState, writeAuditListState } from './audit-list-state.ts';

it.each(['', 'table=customer&act=UPDATE', 'from=2026-11-01&to=2026-11-30&member=m1', 'table=sales_order&row=r1', 'operation=o1&after=abc'])(
  'readAuditListState() and writeAuditListState() meet at %j',
  (address) => {
    expect(writeAuditListState(readAuditListState(new URLSearchParams(address))).toString()).toBe(address);
  },
);

it('readAuditListState() leaves out what it does not understand', () => {
  expect(writeAuditListState(readAuditListState(new URLSearchParams('act=NOPE&from=yesterday&table=&x=1'))).toString()).toBe('');
});
