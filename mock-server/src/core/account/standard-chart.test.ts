import { expect, it } from 'vitest';
import { parentCodeOf } from './account-code.ts';
import { accountCategories } from './account.ts';
import { standardChart } from './standard-chart.ts';

const byCode = new Map(standardChart.map((account) => [account.code, account]));

it('standardChart has the first-level accounts of the standards, group by group', () => {
  const first = standardChart.filter(({ code }) => parentCodeOf(code) === null);
  expect(accountCategories.map((category) => first.filter((account) => account.category === category).length)).toEqual([32, 12, 5, 5, 12]);
});

it('standardChart has each code once, in order, below an account of the same group that is no leaf', () => {
  const codes = standardChart.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  for (const { code, category } of standardChart) {
    const parent = parentCodeOf(code);
    if (parent !== null) expect(byCode.get(parent), code).toMatchObject({ category, isLeaf: false });
  }
  for (const { code, isLeaf } of standardChart) expect(isLeaf, code).toBe(!codes.some((other) => parentCodeOf(other) === code));
});

it.each([
  ['1002', 'DEBIT'],
  ['1602', 'CREDIT'],
  ['2202', 'CREDIT'],
  ['2221.01.01', 'DEBIT'],
  ['2221.01.05', 'CREDIT'],
  ['3001', 'CREDIT'],
  ['4001', 'DEBIT'],
  ['5001', 'CREDIT'],
  ['5601', 'DEBIT'],
])('standardChart has %s on its side', (code, direction) => {
  expect(byCode.get(code)?.direction).toBe(direction);
});
