import { expect, it } from 'vitest';
import { spanName, spanOf } from './span-of.ts';

const days = { from: '2026-11-03', to: '2026-11-30' };

it.each([
  ['DAY', '2026-11-05', { from: '2026-11-05', to: '2026-11-05' }, '2026-11-05'],
  ['WEEK', '2026-11-02', { from: '2026-11-03', to: '2026-11-08' }, '2026-11-03 – 11-08'],
  ['WEEK', '2026-11-30', { from: '2026-11-30', to: '2026-11-30' }, '2026-11-30'],
  ['MONTH', '2026-11-01', { from: '2026-11-03', to: '2026-11-30' }, '2026-11'],
] as const)('a %s that begins on %s has no day outside of the report, and is called by its days', (unit, first, span, name) => {
  expect(spanOf(unit, first, days)).toEqual(span);
  expect(spanName(unit, first, days)).toBe(name);
});
