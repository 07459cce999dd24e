// @vitest-environment node
import { expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { orderSheetData } from './order-sheet-data.ts';
import type { ExportedOrder } from './read-all-orders.ts';
import type { SheetContent } from './sheet-content.ts';
import { writeWorkbook } from './write-workbook.ts';

const order: ExportedOrder = {
  id: '1',
  number: 'XSDD-202611-0001',
  status: 'APPROVED',
  date: '2026-11-26',
  deliveryDate: null,
  net: '1000.10',
  tax: '130.01',
  gross: '1130.11',
  customer: { id: 'c', code: '000123', name: '=HYPERLINK("http://evil")' },
  salesperson: { id: 's', name: '李四' },
};

/** What stands in the one sheet, cell by cell: `n` for numbers, `s` for texts; a text as it is read. */
async function read(content: SheetContent) {
  const files = unzipSync(new Uint8Array(await (await writeWorkbook(content)).arrayBuffer()));
  const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...textOf('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, text]) => text);
  const rows = [...textOf('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)];
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?.*?<\/c>)/gs)].map(([, column, marks = '', value = '']) => {
      const isText = marks.includes('t="s"');
      return { column, kind: isText ? 's' : 'n', value: isText ? shared[Number(value)] : value };
    }),
  );
}

it('writes numbers as numbers, days as days, and all else as text, whatever it looks like', async () => {
  const [heads, cells] = await read(orderSheetData([order], (key) => key));
  expect(heads?.map(({ value }) => value)).toEqual([
    'order.number',
    'order.date',
    'order.deliveryDate',
    'export.customerCode',
    'order.customer',
    'order.salesperson',
    'order.net',
    'order.tax',
    'order.gross',
    'order.status',
  ]);
  const at = (column: string) => cells?.find((cell) => cell.column === column);
  expect(at('A')).toMatchObject({ kind: 's', value: 'XSDD-202611-0001' });
  // The day number of 26 November 2026 (ECMA-376, 18.17.4.1).
  expect(at('B')).toMatchObject({ kind: 'n', value: '46352' });
  expect(at('C')?.value ?? '').toBe('');
  expect(at('D')).toMatchObject({ kind: 's', value: '000123' });
  expect(at('E')).toMatchObject({ kind: 's', value: '=HYPERLINK("http://evil")' });
  expect([at('G'), at('H'), at('I')].map((cell) => `${cell?.kind}${cell?.value}`)).toEqual(['n1000.1', 'n130.01', 'n1130.11']);
  expect(at('J')).toMatchObject({ kind: 's', value: 'status.APPROVED' });
});

it('has a row for each order and the heads, also of thousands', async () => {
  const orders = Array.from({ length: 3000 }, () => order);
  expect(await read(orderSheetData(orders, (key) => key))).toHaveLength(3001);
});
