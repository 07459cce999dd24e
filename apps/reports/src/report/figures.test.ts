import { expect, it } from 'vitest';
import { changePercent, difference, percentOfWhole } from './figures.ts';

it('difference() is exact', () => {
  expect(difference('0.30', '0.10')).toBe('0.20');
  expect(difference('1.00', '90071992547.01')).toBe('-90071992546.01');
});

it('percentOfWhole() of nothing is nothing', () => {
  expect(percentOfWhole('25.00', '200.00')).toBe('12.5');
  expect(percentOfWhole('25.00', '0.00')).toBeNull();
});

it.each([
  ['150.00', '100.00', '50.0'],
  ['50.00', '100.00', '-50.0'],
  ['50.00', '-100.00', '150.0'],
  ['50.00', '0.00', null],
  ['6.4', '6.000001', '6.7'],
])('changePercent(%s, %s) is %s', (now, before, percent) => {
  expect(changePercent(now, before)).toBe(percent);
});
