import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartScale } from './chart-scale.ts';

it('chartScale() chooses round lines', () => {
  expect(chartScale([0, 21_390]).ticks).toEqual([0, 10_000, 20_000, 30_000]);
  expect(chartScale([]).ticks[0]).toBe(0);
});

it('chartScale() encloses every value and zero', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (values) => {
      const { min, max, ticks } = chartScale(values);
      expect(ticks.length).toBeLessThanOrEqual(8);
      for (const value of [0, ...values]) expect(min <= value && value <= max).toBe(true);
    }),
  );
});
