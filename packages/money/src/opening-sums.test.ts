import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkOpening, openingControls, openingDifference, type OpeningPart, type OpeningSides } from './opening-sums.ts';

const none: Readonly<Record<OpeningPart, readonly number[]>> = {
  receivables: [],
  supplierAdvances: [],
  stock: [],
  payables: [],
  customerAdvances: [],
};
const balance = (accountCode: string, debit: number, credit = 0) => ({ accountCode, debit, credit });

it('openingDifference() is what debits are more than credits', () => {
  expect(openingDifference([balance('1002', 500), balance('3001', 0, 499)])).toBe(1);
});

const cases: readonly (readonly [string, readonly OpeningSides[], Partial<typeof none>, readonly string[]])[] = [
  ['a receivable that its items come to', [balance('1122', 300)], { receivables: [100, 200] }, []],
  ['a receivable that is one fen more', [balance('1122', 301)], { receivables: [100, 200] }, ['1122']],
  ['items without a balance', [], { payables: [1] }, ['2202.01']],
  ['a payable by credit', [balance('2202.01', 0, 70)], { payables: [70] }, []],
  ['a payable on the other side', [balance('2202.01', 70)], { payables: [70] }, ['2202.01']],
  ['advances that nobody itemised', [balance('2203', 0, 5), balance('1123', 6)], {}, []],
  ['advances whose items differ', [balance('2203', 0, 5)], { customerAdvances: [4] }, ['2203']],
  ['an account in two rows', [balance('1405', 1), balance('1405', 2)], { stock: [3] }, []],
];
it.each(cases)('checkOpening() of %s', (_, ...[balances, parts, wrong]) => {
  const checks = checkOpening(balances, { ...none, ...parts });
  expect(checks.filter(({ isRight }) => !isRight).map(({ accountCode }) => accountCode)).toEqual(wrong);
});

it('what is taken over from the details is right, whatever they are', () => {
  const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }));
  const parts = fc.record({
    receivables: amounts,
    supplierAdvances: amounts,
    stock: amounts,
    payables: amounts,
    customerAdvances: amounts,
  });
  fc.assert(
    fc.property(parts, (details) => {
      const balances = openingControls.map(({ accountCode, side, part }) => {
        const sum = details[part].reduce((total, amount) => total + amount, 0);
        return side === 'debit' ? balance(accountCode, sum) : balance(accountCode, 0, sum);
      });
      expect(checkOpening(balances, details).every(({ isRight }) => isRight)).toBe(true);
    }),
  );
});
