import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDecimal } from './parse-decimal.ts';

it('parseDecimal() reads full-width digits and a Chinese full stop as a number', () => {
  expect(parseDecimal('１２。５')).toEqual({ ok: true, value: '12.5' });
});

it('parseDecimal() reads thousands separators, a currency sign and brackets pasted from a spreadsheet', () => {
  expect(parseDecimal('¥ (1,234.50)', { allowNegative: true })).toEqual({ ok: true, value: '-1234.50' });
  expect(parseDecimal('(1,234.50)', { allowNegative: true })).toEqual({ ok: true, value: '-1234.50' });
  expect(parseDecimal('￥１，２３４')).toEqual({ ok: true, value: '1234' });
});

it('parseDecimal() says why a text is refused', () => {
  expect(parseDecimal('12.345')).toEqual({ ok: false, reason: 'too-many-places' });
  expect(parseDecimal('1.2.3')).toEqual({ ok: false, reason: 'not-a-number' });
  expect(parseDecimal('-1')).toEqual({ ok: false, reason: 'not-a-number' });
  expect(parseDecimal('.')).toEqual({ ok: false, reason: 'not-a-number' });
});

it('parseDecimal() accepts zeros beyond the allowed places and drops them', () => {
  expect(parseDecimal('12.5000')).toEqual({ ok: true, value: '12.50' });
});

it('parseDecimal() gives back every plain decimal string unchanged', () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 24n });
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const text = `${String(whole)}.${String(cents).padStart(2, '0')}`;
      expect(parseDecimal(text)).toEqual({ ok: true, value: text });
    }),
  );
});
