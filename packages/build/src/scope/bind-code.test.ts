import { describe, expect, it } from 'vitest';
import { bindCode } from './bind-code.ts';
import { writtenNames } from './written-names.ts';

const siteFiles = { has: () => false, pattern: undefined };
const w = '__suanpan_window';

/** The code without the import, and the names that it imports. */
function bind(
  code: string,
  written: readonly string[] = [],
): { readonly code: string | undefined; readonly names: readonly string[] | undefined } {
  const bound = bindCode(code, { scope: './scope.js', written: new Set(written), siteFiles });
  return { code: bound?.code.replace(/\nimport \{[^}]*\} from "\.\/scope\.js";\n$/, ''), names: bound?.names };
}

describe('bindCode()', () => {
  it.each([
    'window.x',
    'self.x',
    'globalThis.x',
    'document.body',
    'setTimeout(f, 1); function f() {}',
    'new Worker("w.js")',
    'typeof window',
    'new MouseEvent("x")',
  ])('imports what %s reads, and moves nothing', (code) => {
    const bound = bind(code);
    expect(bound.code).toBe(code);
    expect(bound.names).toHaveLength(1);
    expect(bindCode(code, { scope: './scope.js', written: new Set(), siteFiles })?.map).toBeNull();
  });

  it.each([
    ['foo', `${w}.foo`],
    ['typeof foo', `typeof ${w}.foo`],
    ['foo = 1', `${w}.foo = 1`],
    ['location = url; var url', `${w}.location = url; var url`],
    ['onerror = null', `${w}.onerror = null`],
    ['counter++', `${w}.counter++`],
    ['counter += 1', `${w}.counter += 1`],
    ['f({ foo }); function f() {}', `f({ foo: ${w}.foo }); function f() {}`],
    ['({ foo } = x); var x', `({ foo: ${w}.foo } = x); var x`],
    ['({ foo = 1 } = x); var x', `({ foo: ${w}.foo = 1 } = x); var x`],
    ['[foo, ...bar] = x; var x', `[${w}.foo, ...${w}.bar] = x; var x`],
    ['for (foo of []) ;', `for (${w}.foo of []) ;`],
    ['(function (window) { foo })({})', `(function (window) { ${w}.foo })({})`],
    ['event.type', `${w}.event.type`],
    ['Promise = 1', `${w}.Promise = 1`],
  ])('turns %s into %s', (code, bound) => {
    expect(bind(code).code).toBe(bound);
  });

  it.each([
    'Math.max(1)',
    'new Promise(f); function f() {}',
    'new URLSearchParams("")',
    'undefined',
    'let document = 1; document',
    'x.window; var x',
    '__VITE_PRELOAD__',
    'class A extends HTMLElement {}',
  ])('leaves %s alone', (code) => {
    expect(bind(code)).toEqual({ code, names: [] });
  });

  it('reads a native name from the window when some code writes it there', () => {
    expect(bind('structuredClone(1)', ['structuredClone']).code).toBe(`${w}.structuredClone(1)`);
  });

  it('gives up on what is no module', () => {
    expect(bindCode('}', { scope: './scope.js', written: new Set(), siteFiles })).toBeUndefined();
  });

  it('keeps shadowed names apart from free ones in the same code', () => {
    const code = 'function f(document) { return document } f(document); { let fetch = 1; fetch } try {} catch (open) { open }';
    expect(bind(code)).toEqual({ code, names: ['document'] });
  });
});

it.each([
  ['window.foo = 1', ['foo']],
  ['self["foo"] ??= 1', ['foo']],
  ['globalThis.foo += 1', ['foo']],
  ['window.foo == 1; window.foo => 1', []],
  ['Object.defineProperty(window, "foo", {})', ['foo']],
  ['Object.assign(window, { foo, "bar": 1 })', ['foo', 'bar']],
])('writtenNames(%j) gives %j', (code, names) => {
  expect(writtenNames(code)).toEqual(names);
});
