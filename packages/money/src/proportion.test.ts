import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDecimals, negateDecimal, percentOf, productOf, proportionOf, unitCostOf } from './proportion.ts';

it('proportionOf() multiplies before it divides and rounds half away from zero', () => {
  expect([proportionOf(2_023_500, '80', '170'), proportionOf(1, '1', '2'), proportionOf(-1, '1', '2'), proportionOf(10, '1', '3')]).toEqual(
    [952_235, 1, -1, 3],
  );
});

it('proportionOf() gives all of a sum for all of the quantity', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e9 }), (fen, units) => {
      const quantity = (units / 10_000).toFixed(4);
      return proportionOf(fen, quantity, quantity) === fen;
    }),
  );
});

it('proportionOf() is the nearest fen, as integers have it', () => {
  const units = fc.bigInt({ min: 1n, max: 10n ** 10n });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), units, units, (fen, part, whole) => {
      const [small, large] = part < whole ? [part, whole] : [whole, part];
      const wanted = (2n * fen * small + large) / (2n * large);
      const decimal = (value: bigint) => `${value / 10_000n}.${String(value % 10_000n).padStart(4, '0')}`;
      return proportionOf(Number(fen), decimal(small), decimal(large)) === Number(wanted);
    }),
  );
});

it('percentOf() takes a factor before it rounds', () => {
  expect([percentOf(153_521, '7'), percentOf(153_521, '3', '0.5'), percentOf(0, '7')]).toEqual([10_746, 2303, 0]);
});

it('productOf(), unitCostOf(), addDecimals() and negateDecimal() are exact', () => {
  expect(productOf('600', '8.4567')).toBe(507_402);
  expect([unitCostOf(1_547_181, '130'), unitCostOf(0, '0')]).toEqual(['119.013923', '0.000000']);
  expect([addDecimals('0.1', '0.2'), addDecimals('1.5', '-1.5'), negateDecimal('2.50'), negateDecimal('0')]).toEqual([
    '0.3',
    '0',
    '-2.5',
    '0',
  ]);
});
