// @vitest-environment node
import { readSheet } from '@suanpan/workbook/read-sheet';
import { writeWorkbook } from '@suanpan/workbook/write-workbook';
import { expect, it } from 'vitest';
import { templateColumns } from '../files/template-columns.ts';
import { readFileRows } from '@suanpan/import-kit/read-file-rows';
import { companySheet, divideByType } from './company-sheet.ts';

const noUnits = (count: number): readonly string[] => Array.from({ length: count * 4 }, () => '');

const given = {
  PRODUCTS: [
    [
      '000123',
      '73513537',
      '铅笔 "HB"',
      '支/盒',
      '盒',
      '1.234567',
      '13',
      'false',
      '0.5',
      'true',
      '箱',
      '12.5',
      '4006381333931',
      '14.8',
      ...noUnits(3),
    ],
    ['=1+1', '', '<b>', '', '个', '0', '9', 'true', '0', 'false', ...noUnits(4)],
  ],
  CUSTOMERS: [['KH-0001', '西湖茶业', '王', '0571-1', '杭州', '91330100MA27XYZ123', '45', '12345.60', '李四', 'true']],
  SUPPLIERS: [['007', '龙井村', '', '0', 'false']],
};

it.each((['PRODUCTS', 'CUSTOMERS', 'SUPPLIERS'] as const).flatMap((kind) => [[kind, 'zh-CN'] as const, [kind, 'en-US'] as const]))(
  'what is exported of %s in %s is read as it was, tax rates included',
  async (part, locale) => {
    const columns = templateColumns[part].map(({ name }) => name);
    const sheet = companySheet({ part, columns, rows: given[part] }, locale);
    expect(sheet.columns.map(({ header }) => header)).toEqual(templateColumns[part].map(({ header }) => header[locale]));
    const file = readSheet(new Uint8Array(await (await writeWorkbook(sheet)).arrayBuffer()), 100);
    const read = readFileRows(templateColumns[part], file);
    // A file does not keep zeros at the end of a number.
    expect(read?.rows.map(({ cells }) => cells)).toEqual(given[part].map((row) => row.map((cell) => cell.replace(/^(\d+\.\d)0$/, '$1'))));
    expect([read?.unknown, read?.columns.map(({ name }) => name)]).toEqual([[], columns]);
  },
);

it('numbers are numbers, codes are texts, days are days, and words are in the language of the person', () => {
  const columns = ['type', 'number', 'date', 'status', 'taxIncluded', 'quantity', 'gross', 'line', 'newThing'];
  const rows = [
    ['SALE', '000', '2026-11-26', 'APPROVED', 'false', '1.5', '10.00', '1', 'x'],
    ['NEWER', null, null, 'DRAFT', 'true', null, null, null, null],
  ];
  const [sale, newer] = divideByType({ part: 'DOCUMENTS', columns, rows }).map((part) => companySheet(part, 'zh-CN'));
  expect(sale?.columns.map(({ header, kind }) => `${header} ${kind}`)).toEqual([
    '单据类型 text',
    '单号 text',
    '日期 day',
    '状态 text',
    '单价含税 text',
    '数量 quantity',
    '价税合计 amount',
    '行号 count',
    'newThing text',
  ]);
  expect([sale?.name, sale?.rows]).toEqual(['销售单', [['销售单', '000', '2026-11-26', '已审核', '否', '1.5', '10.00', '1', 'x']]]);
  expect([newer?.name, newer?.rows]).toEqual(['NEWER', [['NEWER', null, null, '草稿', '是', null, null, null, null]]]);
});
