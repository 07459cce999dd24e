import { expect, it } from 'vitest';
import { ageParts } from './age-parts.ts';

it.each([
  [-3, 0, 'age.seconds'],
  [0, 0, 'age.seconds'],
  [59, 59, 'age.seconds'],
  [60, 1, 'age.minutes'],
  [7199, 1, 'age.hours'],
  [86_400 * 3 + 5, 3, 'age.days'],
])('ageParts(%j) counts %j of %j', (seconds, count, key) => {
  expect(ageParts(seconds)).toEqual({ count, key });
});
