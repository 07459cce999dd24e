import { expect, it } from 'vitest';
import { readCell } from './read-cell.ts';

it.each([
  ['text', ' 000123 ', '000123'],
  ['text', '是', '是'],
  ['price', '1,234.50', '1234.5'],
  ['amount', '￥１２３．０', '123'],
  ['price', '.5', '0.5'],
  ['price', '-0.01', '-0.01'],
  ['quantity', '13%', '13'],
  ['quantity', '１３％', '13'],
  ['quantity', '13.00', '13'],
  ['amount', '１，２３４．５', '1234.5'],
  ['day', '2026年3月5日', '2026-03-05'],
  ['day', 'soon', 'soon'],
  ['count', '007', '7'],
  ['price', 'twelve', 'twelve'],
  ['price', '1.2.3', '1.2.3'],
  ['price', '-', '-'],
  ['price', ' ', ''],
  ['flag', '是', 'true'],
  ['flag', 'ＹＥＳ', 'true'],
  ['flag', '否', 'false'],
  ['flag', 'FALSE', 'false'],
  ['flag', '也许', '也许'],
  ['flag', '', ''],
] as const)('a cell of the kind %s with %j is read as %j', (kind, text, read) => {
  expect(readCell(kind, text)).toBe(read);
});
