import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDecimals, canonicalDecimal, compareDecimals, normalizeDecimalInput, parseDecimal } from './decimal.ts';

const limits = { maxPlaces: 4, max: '99999999' };

it('parseDecimal() returns the canonical value', () => {
  expect(['1.50', '007', '0.0', '-0', '12.34000'].map((text) => parseDecimal(text, limits))).toEqual(
    ['1.5', '7', '0', '0', '12.34'].map((value) => ({ ok: true, value })),
  );
});

it.each([
  ['1e3', 'malformed'],
  ['', 'malformed'],
  ['１２', 'malformed'],
  ['1.23456', 'too-many-places'],
  ['-1', 'too-small'],
  ['100000000', 'too-large'],
] as const)('parseDecimal() refuses "%s" as %s', (text, problem) => {
  expect(parseDecimal(text, limits)).toEqual({ ok: false, problem });
});

it('parseDecimal() never throws, whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseDecimal(text, limits).ok === 'boolean'));
});

it('canonicalDecimal() and compareDecimals() go by value', () => {
  expect(canonicalDecimal('13.000000')).toBe('13');
  expect([compareDecimals('1.0', '1'), compareDecimals('2', '10')]).toEqual([0, -1]);
});

it('normalizeDecimalInput() reads full-width digits and the Chinese full stop', () => {
  expect(normalizeDecimalInput('１，２００。５ ')).toBe('1200.5');
});

it('addDecimals() is exact', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3');
  expect(addDecimals('-1.50', '1.5')).toBe('0');
});
