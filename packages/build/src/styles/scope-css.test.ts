import { describe, expect, it } from 'vitest';
import { scopeCss } from './scope-css.ts';

const at = ':where([data-app="sales"])';

describe('scopeCss()', () => {
  it.each([
    ['.a { color: red }', `${at} .a { color: red }`],
    ['.a, .b > c { color: red }', `${at} .a, ${at} .b > c { color: red }`],
    [':root { --x: 1 }', `${at} { --x: 1 }`],
    ['html body .a { x: y }', `${at} .a { x: y }`],
    ['body.dark .a { x: y }', `${at}.dark .a { x: y }`],
    ['* { x: y }', `${at} * { x: y }`],
    [':is(.a, .b) .c { x: y }', `${at} :is(.a, .b) .c { x: y }`],
    ['@media print { .a { x: y } }', `@media print { ${at} .a { x: y } }`],
    ['@layer app { .a { x: y } }', `@layer app { ${at} .a { x: y } }`],
    ['.a { &:hover { x: y } .b { x: y } }', `${at} .a { &:hover { x: y } .b { x: y } }`],
  ])('turns %s into %s', (css, scoped) => {
    expect(scopeCss(css, 'sales')).toBe(scoped);
  });

  it('names animations apart, and leaves their steps alone', () => {
    const css = '@keyframes fade { from { opacity: 0 } to { opacity: 1 } } .a { animation: fade 1s ease-in }';
    expect(scopeCss(css, 'sales')).toBe(
      `@keyframes sales-fade { from { opacity: 0 } to { opacity: 1 } } ${at} .a { animation: sales-fade 1s ease-in }`,
    );
  });
});
