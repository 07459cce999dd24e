import { expect, it } from 'vitest';
import { readFileRows } from '@suanpan/import-kit/read-file-rows';
import { templateSheets } from '@suanpan/import-kit/template-sheets';
import { masterOffers, templateColumns } from './template-columns.ts';

const sheet = (...rows: readonly (readonly string[])[]) => rows.map((cells, index) => ({ number: index + 1, cells }));

it('heads are found in either language, in any order, and however they are written', () => {
  const read = readFileRows(
    templateColumns.PRODUCTS,
    sheet(['税率 (%)', 'product CODE', '颜色', '*商品名称'], ['13%', 'A1', '红', '铅笔']),
  );
  expect(read?.columns.map(({ name }) => name)).toEqual(['taxRate', 'sku', 'name']);
  expect([read?.unknown, read?.rows]).toEqual([['颜色'], [{ number: 2, cells: ['13', 'A1', '铅笔'] }]]);
});

it('a file needs the column of the code, and has none twice', () => {
  expect(readFileRows(templateColumns.PRODUCTS, sheet(['商品名称'], ['铅笔']))).toBeNull();
  expect(readFileRows(templateColumns.PRODUCTS, sheet(['商品编码', '编码'], ['1', '2']))).toBeNull();
  expect(readFileRows(templateColumns.CUSTOMERS, [])).toBeNull();
});

it('the column of errors is no unknown one, when a corrected file comes back', () => {
  expect(readFileRows(templateColumns.SUPPLIERS, sheet(['编码', '错误', 'What is wrong'], ['G1', 'x', 'y']))?.unknown).toEqual([]);
});

it.each((['PRODUCTS', 'CUSTOMERS', 'SUPPLIERS'] as const).flatMap((kind) => [[kind, 'zh-CN'] as const, [kind, 'en-US'] as const]))(
  'the template of %s in %s has every column, and its example is not imported',
  (kind, locale) => {
    const [first, notes] = templateSheets(masterOffers[kind], locale, (key) => key);
    const heads = first.columns.map(({ header }) => header);
    const cells = (first.rows[0] ?? []).map((cell) => cell ?? '');
    expect(readFileRows(templateColumns[kind], sheet(heads, cells))).toMatchObject({
      columns: templateColumns[kind],
      rows: [],
      unknown: [],
    });
    expect(readFileRows(templateColumns[kind], sheet(heads, ['own', ...cells.slice(1)]))?.rows).toHaveLength(1);
    expect(notes.rows.slice(0, heads.length).map(([head]) => head)).toEqual(heads);
  },
);
