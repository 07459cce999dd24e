import { expect, it } from 'vitest';
import { todayIn } from './today-in.ts';

it('todayIn() is the company’s day, not the device’s', () => {
  expect(todayIn('Asia/Shanghai', new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  expect(todayIn('America/New_York', new Date('2026-11-23T02:00:00Z'))).toBe('2026-11-22');
});
