import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeDeclaration } from './scope-declaration.ts';
import { scopeSelector } from './scope-selector.ts';
import { exampleScopeId, exampleStyleNames, nestedSelectors, scopedDeclarations, scopedSelectors } from './scoped-css.examples.ts';

describe('scopeSelector()', () => {
  it.each(scopedSelectors)('turns %s into %s', (selector, scoped) => {
    expect(scopeSelector(selector, exampleScopeId)).toBe(scoped);
  });

  it.each(nestedSelectors)('turns the nested %s into %s', (selector, scoped) => {
    expect(scopeSelector(selector, exampleScopeId, 'nested')).toBe(scoped);
  });

  it('anchors each selector of a list exactly once, whatever its compounds', () => {
    const compound = fc.constantFrom('.a', 'li', '#b', '[x="y,z"]', 'a:hover', ':is(.a,.b)', 'i:not(.c)', '*');
    const selector = fc
      .array(fc.tuple(compound, fc.constantFrom(' ', ' > ', '+', '~')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([text, combinator], index) => (index === 0 ? text : `${combinator}${text}`)).join(''));
    fc.assert(
      fc.property(fc.uniqueArray(selector, { minLength: 1, maxLength: 4 }), (selectors) => {
        const scoped = scopeSelector(selectors.join(','), 'x');
        expect(scoped.split(':where([data-scope="x"],').length - 1).toBe(selectors.length);
        expect(scoped.replaceAll(':where([data-scope="x"],[data-scope="x"] *)', '')).toBe(selectors.join(','));
      }),
    );
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', 'a', ' ', '(', ')', '[', ']', '"', '\\', ':', ',', '>', '&', '|') }), (text) => {
        expect(typeof scopeSelector(text, 'x')).toBe('string');
      }),
    );
  });
});

it.each(scopedDeclarations)('scopeDeclaration() turns %s into %s', (declaration, scoped) => {
  const [property = '', value = ''] = declaration.split(': ');
  const next = scopeDeclaration({ property, value }, exampleStyleNames, exampleScopeId);
  expect(`${next.property}: ${next.value}`).toBe(scoped);
});
