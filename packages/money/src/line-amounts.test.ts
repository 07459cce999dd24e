import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAmounts } from './line-amounts.ts';
import { orderTotals } from './order-totals.ts';

const decimal = (max: number, places: number) =>
  fc.integer({ min: 0, max: max * 10 ** places }).map((n) => (n / 10 ** places).toFixed(places));
const terms = fc.record({
  quantity: decimal(99_999, 4),
  price: decimal(9_999, 6),
  discount: decimal(99, 2),
  taxRate: fc.constantFrom('0', '1', '3', '6', '9', '13'),
  taxIncluded: fc.boolean(),
});

it('lineAmounts() takes tax out of a price that includes it', () => {
  expect(lineAmounts({ quantity: '4', price: '9.90', discount: '5', taxRate: '9', taxIncluded: true })).toEqual({
    net: 3451,
    tax: 311,
    gross: 3762,
  });
});

it('lineAmounts() adds tax to a price that excludes it', () => {
  expect(lineAmounts({ quantity: '3', price: '10.01', discount: '0', taxRate: '13', taxIncluded: false })).toEqual({
    net: 3003,
    tax: 390,
    gross: 3393,
  });
});

it('lineAmounts() rounds half a fen away from zero', () => {
  expect(lineAmounts({ quantity: '1', price: '0.005', discount: '0', taxRate: '0', taxIncluded: false }).net).toBe(1);
  expect(lineAmounts({ quantity: '-1', price: '0.005', discount: '0', taxRate: '0', taxIncluded: false }).net).toBe(-1);
});

it('lineAmounts() keeps net + tax = gross for every line', () => {
  fc.assert(
    fc.property(terms, (line) => {
      const { net, tax, gross } = lineAmounts(line);
      return net + tax === gross && net >= 0 && tax >= 0;
    }),
  );
});

it('orderTotals() is the sum of its lines, in any order', () => {
  fc.assert(
    fc.property(fc.array(terms, { maxLength: 20 }), (lines) => {
      const amounts = lines.map(lineAmounts);
      const totals = orderTotals(amounts);
      expect(totals.net + totals.tax).toBe(totals.gross);
      expect(totals.gross).toBe(amounts.reduce((sum, line) => sum + line.gross, 0));
      expect(orderTotals(amounts.toReversed())).toEqual(totals);
    }),
  );
});
