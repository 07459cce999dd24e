import { expect, it } from 'vitest';
import { createBlame } from './blame-release.ts';

const sales = { release: 'sales@1.0.0-11111111', base: '/releases/sales@1.0.0-11111111/' };
const stock = { release: 'stock@1.0.0-22222222', base: '/releases/stock@1.0.0-22222222/' };

function faultIn(base: string): Error {
  const error = new Error('broken');
  error.stack = `Error: broken\n    at add (https://host${base}main-1.js:1:20)`;
  return error;
}

it('find() names the release in whose files the stack is', () => {
  const blame = createBlame();
  blame.know(sales);
  blame.know(stock);
  expect(blame.find(faultIn(stock.base))).toBe(stock.release);
  expect(blame.find(undefined, `https://host${sales.base}main-1.js`)).toBe(sales.release);
  expect(blame.find(faultIn('/releases/shell@1.0.0-33333333/'))).toBeUndefined();
});

it('find() blames the only release for a fault without a stack, and none of two', () => {
  const blame = createBlame();
  blame.know(sales);
  expect(blame.find('no')).toBe(sales.release);
  blame.know(stock);
  expect(blame.find('no')).toBeUndefined();
});
