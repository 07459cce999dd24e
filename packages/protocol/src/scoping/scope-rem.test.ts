import { expect, it } from 'vitest';
import { scopeRem } from './scope-rem.ts';

it.each([
  ['1.5rem', 'calc(1.5 * var(--r))'],
  ['calc(100% - .5rem)', 'calc(100% - calc(.5 * var(--r)))'],
  ['url(2rem.png) "3rem"', 'url(2rem.png) "3rem"'],
  ['1em', '1em'],
])('scopeRem() turns %s into %s', (value, scoped) => {
  expect(scopeRem(value, '--r')).toBe(scoped);
});
