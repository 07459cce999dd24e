import { expect, it } from 'vitest';
import { isSame, turned, usualValues, valuesOf, type TemplateCard } from './template-values.ts';

const card: TemplateCard = {
  kind: 'VOUCHER',
  version: 3,
  paper: 'A4',
  title: '',
  header: '西湖区',
  footer: '',
  hiddenColumns: [],
  hiddenSignatures: ['chief', 'maker'],
  hiddenParts: ['copy'],
  choices: { papers: ['VOUCHER', 'A4'], columns: [], signatures: ['chief', 'maker'], parts: ['words', 'copy'], hasTitle: false },
};

it('a template is the same in whatever order something was left out', () => {
  const values = valuesOf(card);
  expect(isSame(values, { ...values, hiddenSignatures: ['maker', 'chief'] })).toBe(true);
  expect(isSame(values, { ...values, hiddenSignatures: ['maker'], hiddenParts: ['chief', 'copy'] })).toBe(false);
  expect(isSame(values, { ...values, footer: 'x' })).toBe(false);
});

it('the usual template is the first paper and nothing else', () => {
  expect(usualValues(card)).toMatchObject({ paper: 'VOUCHER', header: '', hiddenParts: [] });
  expect(isSame(valuesOf(card), usualValues(card))).toBe(false);
});

it('turned() leaves a name out once, and shows it again', () => {
  expect(turned(['a'], 'b', false)).toEqual(['a', 'b']);
  expect(turned(['a', 'b'], 'b', false)).toEqual(['a', 'b']);
  expect(turned(['a', 'b'], 'a', true)).toEqual(['b']);
});
