// @vitest-environment node
import { expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import type { CellKind, SheetCell, SheetContent } from './sheet-content.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What stands in the one sheet, cell by cell: `n` for numbers, `s` for texts; a text as it is read. */
async function read(content: SheetContent) {
  const files = unzipSync(new Uint8Array(await (await writeWorkbook(content)).arrayBuffer()));
  const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...textOf('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, text]) => text);
  const rows = [...textOf('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)];
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?.*?<\/c>)/gs)].map(([, , marks = '', value = '']) => {
      const isText = marks.includes('t="s"');
      return `${isText ? 's' : 'n'}${String(isText ? shared[Number(value)] : value)}`;
    }),
  );
}

function sheetOf(kind: CellKind, cells: readonly SheetCell[]): SheetContent {
  return { name: 'Sheet', columns: [{ header: 'Head', kind, width: 12 }], rows: cells.map((cell) => [cell]) };
}

it.each([
  ['text', 'XSDD-202611-0001', 'sXSDD-202611-0001'],
  ['text', '000123', 's000123'],
  ['text', '=HYPERLINK("http://evil")', 's=HYPERLINK("http://evil")'],
  // The day number of 26 November 2026 (ECMA-376, 18.17.4.1).
  ['day', '2026-11-26', 'n46352'],
  ['amount', '1000.10', 'n1000.1'],
  ['amount', '-0.01', 'n-0.01'],
  ['price', '4.123456', 'n4.123456'],
  ['quantity', '12.5', 'n12.5'],
  ['count', '7', 'n7'],
  ['percent', '12.5', 'n0.125'],
] as const)('a cell of the kind %s with %j is written as %s', async (kind, cell, written) => {
  expect(await read(sheetOf(kind, [cell]))).toEqual([['sHead'], [written]]);
});

it('leaves a cell without a value empty', async () => {
  const content: SheetContent = {
    name: 'Sheet',
    columns: [
      { header: 'A', kind: 'day', width: 9 },
      { header: 'B', kind: 'text', width: 9 },
    ],
    rows: [[null, 'x']],
  };
  expect((await read(content))[1]?.at(-1)).toBe('sx');
  expect((await read(content))[1]?.filter((cell) => cell === 'n' || cell === 'sx')).toEqual((await read(content))[1]);
});

it('has a row for each and the heads, also of thousands', async () => {
  const cells = Array.from({ length: 3000 }, (_, index) => String(index));
  expect(await read(sheetOf('count', cells))).toHaveLength(3001);
});
