import { expect, it } from 'vitest';
import { formatInstant, todayIn } from './format-instant.ts';

it('todayIn() is the company’s day, not the device’s', () => {
  expect(todayIn('Asia/Shanghai', new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  expect(todayIn('America/New_York', new Date('2026-11-23T02:00:00Z'))).toBe('2026-11-22');
});

it('formatInstant() shows the company’s time', () => {
  expect(formatInstant('2026-11-23T02:24:00.000Z', { locale: 'zh-CN', timeZone: 'Asia/Shanghai' })).toBe('11/23 10:24');
});
