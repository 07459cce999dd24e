import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barScale } from './bar-scale.ts';

const ground = { start: 100, end: 500, room: 60 };

it('barScale() gives the largest value all the room there is', () => {
  const place = barScale([50, 200], ground);
  expect(place(200)).toEqual({ x: 100, width: 400, isNegative: false });
  expect(place(50)).toEqual({ x: 100, width: 100, isNegative: false });
});

it('barScale() has what is below zero end where the others begin, with room for its number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
      const place = barScale(values, ground);
      for (const value of values) {
        const { x, width } = place(value);
        const least = values.some((one) => one < 0) ? ground.start + ground.room : ground.start;
        expect(x).toBeGreaterThanOrEqual(least - 0.001);
        expect(x + width).toBeLessThanOrEqual(ground.end + 0.001);
        expect(value < 0 ? x + width : x).toBeCloseTo(place(0).x, 6);
      }
    }),
  );
});
