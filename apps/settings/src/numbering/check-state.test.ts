import { expect, it } from 'vitest';
import { checkForm, withinText } from './check-state.ts';

it.each([
  ['', { kind: 'SALE', year: null, month: null }],
  ['kind=VOUCHER&year=2025&month=03', { kind: 'VOUCHER', year: '2025', month: '03' }],
  ['kind=NOPE&year=3000&month=13', { kind: 'SALE', year: null, month: null }],
])('the address %j says %j', (query, state) => {
  expect(checkForm.read(new URLSearchParams(query))).toEqual(state);
});

it('what a count belongs to is a year, a month, or all time', () => {
  expect([2026, 202_611, 0].map(withinText)).toEqual(['2026', '2026-11', null]);
});

it('what is looked at stands in the address, and what is usual does not', () => {
  expect(checkForm.write({ kind: 'SALE', year: null, month: null }).toString()).toBe('');
  expect(checkForm.write({ kind: 'COUNT', year: '2025', month: '12' }).toString()).toBe('kind=COUNT&year=2025&month=12');
});
