import { readFileRows } from '@suanpan/import-kit/read-file-rows';
import { templateSheets } from '@suanpan/import-kit/template-sheets';
import { expect, it } from 'vitest';
import { newOpening, openingSections, type OpeningSection } from './opening-draft.ts';
import { openingOffer } from './opening-offers.ts';
import { linesOfFile, openingCells, openingColumns } from './opening-rows.ts';

const read = (section: OpeningSection, rows: readonly (readonly string[])[]) => {
  const sheet = rows.map((cells, index) => ({ number: index + 1, cells }));
  const file = readFileRows(openingOffer(section, '2026-03').columns, sheet);
  if (file === null) throw new Error('The heads are not known.');
  return file;
};
const warehouses = [{ id: 'W1', code: 'W1', label: 'W1 总仓', description: '总仓' }];
const take = (section: OpeningSection, rows: readonly (readonly string[])[], names: readonly string[] = []) =>
  openingCells({ ...newOpening('2026-03'), ...linesOfFile(section, { file: read(section, rows), names }, warehouses) }, section);

it('balances come as other programs list them: with names, thousands, full width, and rows of nothing', () => {
  expect(
    take('balances', [
      ['科目代码', '科目名称', '期末借方', '期末贷方'],
      ['1002', '银行存款', '1,234,567.80', '0.00'],
      ['2221.02', '未交增值税', '', '１２．５'],
      ['1001', '库存现金', '0', '0'],
    ]),
  ).toEqual([
    ['1002', '1234567.8', ''],
    ['2221.02', '', '12.5'],
  ]);
});

it('stock names its warehouse by code or by name; open items keep the zeros of their codes, and days are read as people write them', () => {
  expect(
    take('stock', [
      ['商品编码', '仓库', '数量', '金额'],
      ['0001', '总仓', '3', '9.9'],
      ['0002', 'W1', '1', '1'],
    ]),
  ).toEqual([
    ['0001', 'W1', '3', '9.9'],
    ['0002', 'W1', '1', '1'],
  ]);
  expect(
    take('receivables', [
      ['客户编码', '单号', '单据日期', '到期日', '未结金额'],
      ['0001', '000123', '2026年2月3日', '', '￥1,000'],
      ['0001', 'B', '20260204', '2026/3/5', '-5'],
    ]),
  ).toEqual([
    ['0001', '000123', '2026-02-03', '', '1000'],
    ['0001', 'B', '2026-02-04', '2026-03-05', '-5'],
  ]);
});

it('a line of a file is told by the name that its code stands for', () => {
  const file = read('payables', [
    ['供应商编码', '单号', '日期', '余额'],
    ['G1', 'A', '2026-02-01', '1'],
  ]);
  expect(linesOfFile('payables', { file, names: ['龙井村'] }, []).payables?.[0]?.party).toEqual({
    id: 'G1',
    code: 'G1',
    label: 'G1 龙井村',
  });
});

it.each(openingSections.flatMap((section) => [[section, 'zh-CN'] as const, [section, 'en-US'] as const]))(
  'the template of %s in %s has every column that is sent, and its example is not imported',
  (section, locale) => {
    const offer = openingOffer(section, '2026-03');
    expect(offer.columns.map(({ name }) => name)).toEqual(openingColumns[section]);
    const [first, notes] = templateSheets(offer, locale, (key) => key);
    const heads = first.columns.map(({ header }) => header);
    const cells = (first.rows[0] ?? []).map((cell) => cell ?? '');
    expect(read(section, [heads, cells])).toMatchObject({ rows: [], unknown: [] });
    expect(read(section, [heads, ['own', ...cells.slice(1)]]).rows).toHaveLength(1);
    expect(notes.rows.flat().join()).toContain('2026-02-28');
  },
);
