import { expect, it } from 'vitest';
import { printWord } from './print-words.ts';

it('printWord() says one or several names in the language, and leaves what it does not know', () => {
  expect(printWord('SALE', 'zh-CN')).toBe('销售单');
  expect(printWord('price, spec, newer', 'en-US')).toBe('Price, Specification, newer');
  expect(printWord('A4', 'zh-CN')).toBe('A4');
  expect(printWord('', 'zh-CN')).toBe('');
});
