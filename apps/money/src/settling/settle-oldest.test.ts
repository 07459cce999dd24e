import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settleOldest } from './settle-oldest.ts';

const settle = (opens: readonly number[], money: number) =>
  Object.fromEntries(
    settleOldest(
      opens.map((open, index) => ({ id: String(index), open })),
      money,
    ),
  );

it('settleOldest() settles the first items first, the last one partly', () => {
  expect(settle([100, 50, 70], 120)).toEqual({ 0: 100, 1: 20 });
  expect(settle([100, 50], 500)).toEqual({ 0: 100, 1: 50 });
  expect(settle([100], 0)).toEqual({});
});

it('settleOldest() takes credits only as far as something is left to settle with them', () => {
  expect(settle([1000, -100], 900)).toEqual({ 0: 1000, 1: -100 });
  expect(settle([1000, -100], 500)).toEqual({ 0: 600, 1: -100 });
  expect(settle([1000, -100], 1000)).toEqual({ 0: 1000 });
  expect(settle([-100], 50)).toEqual({});
});

it('settleOldest() never settles more than is open, nor with more than there is, and leaves money only when nothing is owed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5000, max: 5000 })), fc.integer({ min: 0, max: 20_000 }), (opens, money) => {
      const settled = settle(opens, money);
      let sum = 0;
      for (const [id, amount] of Object.entries(settled)) {
        const open = opens[Number(id)] ?? 0;
        expect(Math.sign(amount)).toBe(Math.sign(open));
        expect(Math.abs(amount)).toBeLessThanOrEqual(Math.abs(open));
        sum += amount;
      }
      expect(sum).toBeLessThanOrEqual(money);
      const isAllSettled = opens.every((open, index) => open <= 0 || settled[index] === open);
      if (sum < money) expect(isAllSettled).toBe(true);
    }),
  );
});
