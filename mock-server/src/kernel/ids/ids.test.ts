import { expect, it } from 'vitest';
import { fixedClock } from '../clock/clock.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { isId, randomIds, seededIds } from './ids.ts';

const clock = fixedClock('2026-11-23T02:24:00.000Z');

it('randomIds() gives different ids of version 7 in the order of their making', () => {
  const ids = randomIds(clock);
  const made = Array.from({ length: 3000 }, () => ids.next());
  expect(new Set(made).size).toBe(3000);
  expect(made).toEqual(made.toSorted());
  expect(made.every((id) => isId(id) && /^.{14}7.{4}[89ab]/.test(id))).toBe(true);
});

it('seededIds() gives the same ids for the same seed', () => {
  const make = (seed: number) =>
    Array.from(
      { length: 5 },
      (
        (ids) => () =>
          ids.next()
      )(seededIds(clock, seededRandom(seed))),
    );
  expect(make(1)).toEqual(make(1));
  expect(make(1)).not.toEqual(make(2));
});
