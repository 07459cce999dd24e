import { expect, it } from 'vitest';
import { formatInstant } from './format-instant.ts';

it('formatInstant() shows the company’s time, not the device’s', () => {
  const instant = '2026-11-23T02:24:00.000Z';
  expect(formatInstant(instant, { locale: 'zh-CN', timeZone: 'Asia/Shanghai' })).toBe('11/23 10:24');
  expect(formatInstant(instant, { locale: 'zh-CN', timeZone: 'America/New_York' })).toBe('11/22 21:24');
});
