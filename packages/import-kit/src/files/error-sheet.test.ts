import { expect, it } from 'vitest';
import { errorSheet } from './error-sheet.ts';
import { sampleOffer } from './import-offer.examples.ts';

const problem = (row: number, column: string, message: string) => ({ row, column, message, code: 'SP-API-1' });

it('the file of errors has the rows as they were, columns that nobody knows included, and what is wrong with each', () => {
  const sheet = [
    { number: 1, cells: ['编码', '颜色', '税率（%）', '错误'] },
    { number: 2, cells: ['001', '红', '14%', 'from before'] },
    { number: 5, cells: ['002', '', '13'] },
  ];
  const problems = [problem(2, 'rate', '今天无效。'), problem(2, 'name', '不能为空。')];
  const { columns, rows } = errorSheet({ offer: sampleOffer, sheet, problems }, 'zh-CN');
  expect(columns.map(({ header, kind }) => [header, kind])).toEqual([
    ['编码', 'text'],
    ['颜色', 'text'],
    ['税率（%）', 'text'],
    ['错误', 'text'],
  ]);
  expect(rows).toEqual([
    ['001', '红', '14%', '税率（%）: 今天无效。\n名称: 不能为空。'],
    ['002', '', '13', ''],
  ]);
});
