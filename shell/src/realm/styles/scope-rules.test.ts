import { describe, expect, it } from 'vitest';
import { type RuleScope, scopeRules } from './scope-rules.ts';

function scope(rem?: string): RuleScope {
  return {
    id: 'app-1',
    names: { keyframes: new Set(), fonts: new Set(['icons']), dashed: new Set(['--angle']), counters: new Set() },
    rem,
  };
}

describe('scopeRules()', () => {
  it.each([
    ['.a{color:red}', '.a:where([data-scope="app-1"],[data-scope="app-1"] *) {color: red;}'],
    ['body{margin:0}', 'suanpan-body:where([data-scope="app-1"] > *) {margin: 0;}'],
    ['@media print{.a{color:red}}', '@media print {.a:where([data-scope="app-1"],[data-scope="app-1"] *) {color: red;}}'],
    ['@layer one, two;', '@layer app-1-one, app-1-two;'],
    ['/* a */ .a { b: url(x;y) } /* { */', '.a:where([data-scope="app-1"],[data-scope="app-1"] *) {b: url(x;y);}'],
    ['.a{content:"}"}', '.a:where([data-scope="app-1"],[data-scope="app-1"] *) {content: "}";}'],
    ['.a{&:hover{color:red}}', '.a:where([data-scope="app-1"],[data-scope="app-1"] *) {&:hover {color: red;}}'],
    ['.a{--x:{a:b};font-family:Icons}', '.a:where([data-scope="app-1"],[data-scope="app-1"] *) {--x: {a:b}; font-family: "app-1-Icons";}'],
    ['.a{--angle:1deg}', '.a:where([data-scope="app-1"],[data-scope="app-1"] *) {--app-1-angle: 1deg;}'],
  ])('scopes %s', (text, scoped) => {
    expect(scopeRules(text, scope())).toEqual([scoped]);
  });

  it('keeps what the browser would lose of a shorthand with a variable', () => {
    const [rule] = scopeRules('.a{border-color:var(--c);border-top:0}', scope());
    expect(rule).toContain('{border-color: var(--c); border-top: 0;}');
  });

  it('gives the keyframes of a text names of the app, wherever they stand', () => {
    const rules = scopeRules('.a{animation:spin 1s} @keyframes spin{to{rotate:1turn}}', scope());
    expect(rules[0]).toContain('animation: app-1-spin 1s');
    expect(rules[1]).toBe('@keyframes app-1-spin {to{rotate:1turn}}');
  });

  it('has rem follow the root of the app', () => {
    expect(scopeRules('.a{margin:2rem}', scope('--r'))[0]).toContain('margin: calc(2 * var(--r))');
  });
});
