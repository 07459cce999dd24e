import { describe, expect, it } from 'vitest';
import { scopeStylesheets } from './scope-stylesheets.ts';

const root = '[data-scope="x"]';
const at = `:where(${root},${root} *)`;

const scope = (css: string): string => scopeStylesheets(new Map([['a.css', css]]), 'x').texts.get('a.css') ?? '';

describe('scopeStylesheets()', () => {
  it.each([
    ['.a { color: red }', `.a${at} { color: red }`],
    ['@media print { .a { x: y } }', `@media print { .a${at} { x: y } }`],
    ['@supports (display: grid) { .a { x: y } }', `@supports (display: grid) { .a${at} { x: y } }`],
    ['@container card (width > 1px) { .a { x: y } }', `@container card (width > 1px) { .a${at} { x: y } }`],
    ['@layer base, ui.forms;', '@layer x-base, x-ui.forms;'],
    ['@layer base { .a { x: y } }', `@layer x-base { .a${at} { x: y } }`],
    ['@layer { .a { x: y } }', `@layer { .a${at} { x: y } }`],
    ['@starting-style { .a { x: y } }', `@starting-style { .a${at} { x: y } }`],
    ['@scope (.card) to (.end) { img { x: y } }', `@scope (.card${at}) to (.end${at}) { img${at} { x: y } }`],
    ['.a { &:hover { x: y } .b { x: y } .dark & { x: y } }', `.a${at} { &:hover { x: y } .b { x: y } .dark${at} & { x: y } }`],
    ['.a { @media print { x: y; .b & { x: y } } }', `.a${at} { @media print { x: y; .b${at} & { x: y } } }`],
    ['html, body, #root { height: 100% }', `suanpan-html:where(${root}), suanpan-body:where(${root} > *), #root${at} { height: 100% }`],
    ['@view-transition { navigation: auto } .a { x: y }', `.a${at} { x: y }`],
    ['@page :first { margin: 0 }', `@page x-page:first { margin: 0 }\n${root}{page:x-page}`],
    [
      '@font-palette-values --p { font-family: A } .a { font-palette: --p }',
      `@font-palette-values --x-p { font-family: A } .a${at} { font-palette: --x-p }`,
    ],
  ])('turns %s into %s', (css, scoped) => {
    expect(scope(css)).toBe(scoped);
  });

  it('names animations apart, and leaves their steps alone', () => {
    expect(scope('@keyframes fade { from { opacity: 0 } 50% { opacity: 1 } } .a { animation: fade 1s }')).toBe(
      `@keyframes x-fade { from { opacity: 0 } 50% { opacity: 1 } } .a${at} { animation: x-fade 1s }`,
    );
  });

  it('names fonts, counters and registered properties apart, also those that another stylesheet defines', () => {
    const names = new Map([
      [
        'names.css',
        `@font-face { font-family: Inter; src: url(a.woff2) } @property --turn { syntax: "<angle>" } @counter-style thumbs { system: cyclic }`,
      ],
      ['use.css', '.a { font-family: "Inter", serif; --turn: 1deg; rotate: var(--turn); list-style: thumbs }'],
    ]);
    const { texts, styleNames } = scopeStylesheets(names, 'x');
    expect(texts.get('names.css')).toBe(
      '@font-face { font-family: "x-Inter"; src: url(a.woff2) } @property --x-turn { syntax: "<angle>" } @counter-style x-thumbs { system: cyclic }',
    );
    expect(texts.get('use.css')).toBe(
      `.a${at} { font-family: "x-Inter", serif; --x-turn: 1deg; rotate: var(--x-turn); list-style: x-thumbs }`,
    );
    expect(styleNames).toEqual({ keyframes: [], fonts: ['inter'], dashed: ['--turn'], counters: ['thumbs'] });
  });

  it('lets rem follow the root of the app where the app sets its size, in every stylesheet', () => {
    const { texts, styleNames } = scopeStylesheets(
      new Map([
        ['a.css', 'html { font-size: 62.5% }'],
        ['b.css', '.a { margin: 1.6rem -.5rem; content: "1rem" }'],
      ]),
      'x',
    );
    expect(texts.get('a.css')).toBe(
      `suanpan-html:where(${root}) { font-size: calc(62.5 / 100 * 1rem); --x-rem: 1em }\n@property --x-rem{syntax:"<length>";inherits:true;initial-value:16px}\n`,
    );
    expect(texts.get('b.css')).toBe(`.a${at} { margin: calc(1.6 * var(--x-rem)) calc(-.5 * var(--x-rem)); content: "1rem" }`);
    expect(styleNames.rem).toBe('--x-rem');
  });

  it.each(['html { font-size: 100% } .a { margin: 1rem }', '.a { font-size: 62.5% } .b { margin: 1rem }'])(
    'leaves rem alone in %s',
    (css) => {
      expect(scope(css)).toContain('margin: 1rem');
    },
  );
});
