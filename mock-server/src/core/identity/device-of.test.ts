import { expect, it } from 'vitest';
import { deviceOf } from './device-of.ts';

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36',
    { kind: 'desktop', browser: 'Chrome', system: 'Windows' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49',
    { kind: 'phone', browser: 'WeChat', system: 'iOS' },
  ],
  ['curl', { kind: 'unknown', browser: null, system: null }],
  ['', { kind: 'unknown', browser: null, system: null }],
])('deviceOf(%j) says in words what it is', (userAgent, device) => {
  expect(deviceOf(userAgent)).toEqual(device);
});
