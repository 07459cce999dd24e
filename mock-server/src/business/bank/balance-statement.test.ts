import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceStatement } from './balance-statement.ts';

const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((amount) => amount !== 0));

it('balanceStatement() agrees for any books and lines that began with the same', () => {
  fc.assert(
    fc.property(fc.integer(), fc.tuple(amounts, amounts, amounts), (began, [both, onlyBank, onlyBooks]) => {
      const sum = (list: readonly number[]): number => list.reduce((total, amount) => total + amount, 0);
      const list = (of: readonly number[]) => of.map((amount) => ({ amount }));
      const statement = balanceStatement({
        bookBalance: began + sum(both) + sum(onlyBooks),
        bankBalance: began + sum(both) + sum(onlyBank),
        lines: list(onlyBank),
        movements: list(onlyBooks),
      });
      expect(statement.difference).toBe(0);
      expect(statement.bankReceived.length + statement.bankPaid.length).toBe(onlyBank.length);
      expect([...statement.bookPaid, ...statement.bankPaid].every(({ amount }) => amount < 0)).toBe(true);
    }),
  );
});
