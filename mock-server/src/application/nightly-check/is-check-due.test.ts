import { expect, it } from 'vitest';
import { isCheckDue } from './is-check-due.ts';

const today = '2026-11-24';

it.each([
  [0, null, false],
  [1, null, true],
  [5, null, true],
  [6, null, false],
  [3, '2026-11-23', true],
  [3, today, false],
  [12, '2026-11-23', false],
  [12, '2026-11-22', true],
  [12, today, false],
  // A clock that was set back.
  [3, '2026-11-25', false],
] as const)('at %i o’clock, last checked on %s: %s', (hour, last, isDue) => {
  expect(isCheckDue({ hour, today, last })).toBe(isDue);
});
