import { expect, it } from 'vitest';
import { type StockRow, stillDays, stockRows } from './stock-rows.ts';

const row = (name: string, sold: string) => ({ key: name, code: `SP-${name}`, name, sold }) as StockRow;
const rows = [row('龙井', '5'), row('紫砂壶', '0'), row('退货茶', '-1')];
const names = (show: string, words = '') => stockRows(rows, { show, words }).map(({ name }) => name);

it('stockRows() has what sold, what did not, or all, and what words name', () => {
  expect(names('ALL')).toHaveLength(3);
  expect(names('SOLD')).toEqual(['龙井']);
  expect(names('STILL')).toEqual(['紫砂壶', '退货茶']);
  expect(names('ALL', '壶')).toEqual(['紫砂壶']);
});

it('stillDays() counts from the last sale, over the end of a month', () => {
  expect(stillDays('2026-10-30', '2026-11-02')).toBe('3');
  expect(stillDays(null, '2026-11-02')).toBeNull();
});
