import { expect, it } from 'vitest';
import { axisName, spanName, spanOf } from './span-of.ts';

const days = { from: '2026-11-03', to: '2026-11-30' };

it.each([
  { unit: 'DAY', first: '2026-11-05', span: { from: '2026-11-05', to: '2026-11-05' }, name: '2026-11-05' },
  { unit: 'WEEK', first: '2026-11-02', span: { from: '2026-11-03', to: '2026-11-08' }, name: '2026-11-03 – 11-08' },
  { unit: 'WEEK', first: '2026-11-30', span: { from: '2026-11-30', to: '2026-11-30' }, name: '2026-11-30' },
  { unit: 'MONTH', first: '2026-11-01', span: { from: '2026-11-03', to: '2026-11-30' }, name: '2026-11' },
] as const)('a $unit that begins on $first has no day outside of the report, and is called by its days', ({ unit, first, span, name }) => {
  expect(spanOf(unit, first, days)).toEqual(span);
  expect(spanName(unit, first, days)).toBe(name);
});

it('below a picture a week is called by its first day, and a month by itself', () => {
  expect(axisName('WEEK', '2026-11-09', days)).toBe('11-09');
  expect(axisName('MONTH', '2026-11-01', days)).toBe('2026-11');
});
