import { expect, it } from 'vitest';
import { greetingKey } from './greeting-key.ts';

it.each([
  ['2026-11-23T02:24:00Z', 'greeting.morning'],
  ['2026-11-23T04:00:00Z', 'greeting.afternoon'],
  ['2026-11-23T10:00:00Z', 'greeting.evening'],
  ['2026-11-23T16:30:00Z', 'greeting.morning'],
])('greetingKey(%s) in Shanghai is %s', (now, key) => {
  expect(greetingKey(new Date(now), 'Asia/Shanghai')).toBe(key);
});
