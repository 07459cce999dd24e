import { expect, it } from 'vitest';
import { numberedKinds, sequenceOf, usualForm, usualPrefixes } from './number-rule.ts';
import { countedWithin, numberText } from './number-text.ts';

it.each([
  [{ period: 'NONE', digits: 4 }, 7, 'XS-0007'],
  [{ period: 'YEAR', digits: 4 }, 128, 'XS-2026-0128'],
  [{ period: 'MONTH', digits: 3 }, 1, 'XS-202603-001'],
  [{ period: 'YEAR', digits: 3 }, 1000, 'XS-2026-1000'],
] as const)('by %j, the number of count %i is %s', (form, count, text) => {
  expect(numberText({ prefix: 'XS', ...form }, '2026-03-05', count)).toBe(text);
});

it.each([
  ['NEVER', 0],
  ['YEAR', 2026],
  ['MONTH', 202_603],
] as const)('what begins anew %s is counted within %i', (restarts, within) => {
  expect(countedWithin(restarts, '2026-03-05')).toBe(within);
});

it('numbers that nobody said anything of are what they always were', () => {
  expect(numberText(usualForm('SALES_ORDER'), '2026-11-23', 128)).toBe('XSDD-2026-0128');
  expect(numberText(usualForm('JOURNAL'), '2027-01-01', 12_345)).toBe('PZ-2027-12345');
  expect([sequenceOf('SALES_ORDER'), sequenceOf('SALE')]).toEqual(['sales-order', 'document-SALE']);
});

it('no two kinds have one prefix, nor one count', () => {
  expect(new Set(Object.values(usualPrefixes)).size).toBe(numberedKinds.length);
  expect(new Set(numberedKinds.map(sequenceOf)).size).toBe(numberedKinds.length);
});
