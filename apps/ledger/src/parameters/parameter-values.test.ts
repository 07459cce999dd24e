import { expect, it } from 'vitest';
import { parametersOn } from './parameter-values.ts';

const set = [
  { name: 'INCOME_TAX_RATE' as const, validFrom: '2026-01-01', value: '5' },
  { name: 'INCOME_TAX_RATE' as const, validFrom: '2027-01-01', value: '20' },
];
const rateOn = (day: string) => parametersOn(set, day).find(({ name }) => name === 'INCOME_TAX_RATE');

it.each([
  ['2025-12-31', { value: '25', since: null, next: { value: '5', from: '2026-01-01' } }],
  ['2026-01-01', { value: '5', since: '2026-01-01', next: { value: '20', from: '2027-01-01' } }],
  ['2027-06-30', { value: '20', since: '2027-01-01', next: null }],
])('parametersOn() %s knows what holds and what follows', (day, expected) => {
  expect(rateOn(day)).toMatchObject(expected);
});

it('parametersOn() shows what holds by itself where nothing was set', () => {
  expect(parametersOn([], '2026-01-01').map(({ value }) => value)).toEqual([
    'general',
    '1',
    'quarter',
    '100000',
    '7',
    '3',
    '2',
    '1',
    '25',
    '0',
    'false',
    'true',
  ]);
});
