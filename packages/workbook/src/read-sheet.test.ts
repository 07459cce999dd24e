// @vitest-environment node
import { expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { readSheet } from './read-sheet.ts';
import type { CellKind, SheetContent } from './sheet-content.ts';
import { SheetFault } from './sheet-fault.ts';
import { writeWorkbook } from './write-workbook.ts';

const bytesOf = async (content: SheetContent | readonly SheetContent[]) =>
  new Uint8Array(await (await writeWorkbook(content)).arrayBuffer());
const cells = (bytes: Uint8Array, maxRows = 100) => readSheet(bytes, maxRows).map((row) => row.cells);
const utf8 = (text: string) => new TextEncoder().encode(text);

function faultOf(bytes: Uint8Array, maxRows = 100): string {
  try {
    readSheet(bytes, maxRows);
    return 'none';
  } catch (error) {
    return error instanceof SheetFault ? error.reason : String(error);
  }
}

/** An archive whose list says that its one file has so many bytes, whatever it has. */
function saysItHas(bytes: number, zip: Uint8Array): Uint8Array {
  const list = zip.findIndex((_, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2);
  new DataView(zip.buffer, zip.byteOffset).setUint32(list + 24, bytes, true);
  return zip;
}

/** A workbook with one sheet, as other programs write it. */
function workbookOf(
  sheetData: string,
  { styles = '', shared = '', sheets = '<sheet name="S" sheetId="1" r:id="rId1"/>' } = {},
): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="r"><x:sheets>${sheets.replaceAll('<sheet', '<x:sheet')}</x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Target="/xl/worksheets/sheet2.xml" Id="rId2"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    'xl/worksheets/sheet2.xml': strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>second</t></is></c></row></sheetData></worksheet>',
    ),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
  });
}

it.each<[CellKind, string, string]>([
  ['text', '000123', '000123'],
  ['text', '=HYPERLINK("http://evil")', '=HYPERLINK("http://evil")'],
  ['text', ' <b> & "引号" \n 换行', ' <b> & "引号" \n 换行'],
  ['text', '6901234567090', '6901234567090'],
  ['day', '2026-11-26', '2026-11-26'],
  ['amount', '-0.01', '-0.01'],
  ['amount', '123456789.1', '123456789.1'],
  ['price', '1.234567', '1.234567'],
  ['quantity', '0.0001', '0.0001'],
  ['count', '7', '7'],
  ['percent', '12.5', '12.5%'],
])('a cell of the kind %s that was written as %j is read as it was', async (kind, cell, read) => {
  const content = { name: 'S', columns: [{ header: 'Head', kind, width: 9 }], rows: [[cell], [null], [cell]] };
  const rows = readSheet(await bytesOf([content, { ...content, name: 'Other', rows: [] }]), 100);
  expect(rows).toEqual([
    { number: 1, cells: ['Head'] },
    { number: 2, cells: [read] },
    { number: 4, cells: [read] },
  ]);
});

it('cells that other programs write are read by their places, types and styles', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
    <numFmt numFmtId="166" formatCode="[Red]#,##0.00 &quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>`;
  const shared = '<si><t>编码</t></si><si><r><t>富</t></r><r><t xml:space="preserve">文 本</t></r><rPh><t>フ</t></rPh></si>';
  const sheet = `<row r="2" spans="1:9"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>
    <row r="5"><c r="A5"><f>1+1</f><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c s="1"><v>0.13</v></c><c s="2"><v>46352</v></c><c s="3"><v>59</v></c>
    <c s="4"><v>1234.5</v></c><c t="str"><v>a_x000D_b</v></c><c t="inlineStr"><is><t>&#20013;&amp;</t></is></c><c><v>1E-7</v></c><c><v>1.2E21</v></c><c s="1"/></row>`;
  expect(readSheet(workbookOf(sheet, { styles, shared }), 9)).toEqual([
    { number: 2, cells: ['', '编码', '', '富文 本'] },
    {
      number: 5,
      cells: ['0.3', 'true', '13%', '2026-11-26', '1900-02-28', '1234.5', 'a\rb', '中&', '0.0000001', '1200000000000000000000', ''],
    },
  ]);
});

it('of the sheets the first that can be seen is read', () => {
  const sheets = '<sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>';
  expect(cells(workbookOf('', { sheets }))).toEqual([['second']]);
});

it.each([
  ['commas', '编码,名称\r\n001,"茶, ""龙井"""\r\n'],
  ['tabs and a mark of order', '\uFEFF编码\t名称\n001\t"茶, ""龙井"""'],
  ['semicolons', '编码;名称\r001;"茶, ""龙井"""'],
])('a text with %s is read', (_case, text) => {
  expect(cells(utf8(text))).toEqual([
    ['编码', '名称'],
    ['001', '茶, "龙井"'],
  ]);
});

it('a text may be in GB18030 or UTF-16, and a field may have several lines', () => {
  const gb = new Uint8Array([0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xb2, 0xe8, 0x0a]);
  expect(cells(gb)).toEqual([['编码', '茶']]);
  expect(cells(new Uint8Array([0xff, 0xfe, 0x16, 0x7f, 0x01, 0x78, 0x09, 0x00, 0x36, 0x83]))).toEqual([['编码', '茶']]);
  expect(readSheet(utf8('a,"1\n2"\n\n,,\nb,'), 9)).toEqual([
    { number: 1, cells: ['a', '1\n2'] },
    { number: 4, cells: ['b', ''] },
  ]);
});

it('what is no table is refused with the reason', () => {
  const bomb = workbookOf(`<!DOCTYPE x [<!ENTITY a "aaaa">]><row><c t="str"><v>&a;</v></c></row>`);
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]);
  expect([
    faultOf(new Uint8Array()),
    faultOf(utf8(' \n,,\n')),
    faultOf(utf8('a\nb\nc'), 2),
    faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])),
    faultOf(utf8('PK\u0003\u0004 and nothing else')),
    faultOf(zipSync({ 'word/document.xml': utf8('<a/>') })),
    faultOf(bomb),
    faultOf(png),
    faultOf(new Uint8Array(20_000_001)),
    faultOf(saysItHas(2_000_000_000, zipSync({ 'xl/workbook.xml': utf8('<a/>') }))),
  ]).toEqual([
    'empty',
    'empty',
    'too-many-rows',
    'old-workbook',
    'broken',
    'broken',
    'broken',
    expect.stringMatching(/unknown-text|broken/),
    'too-large',
    'too-large',
  ]);
});

it('10,000 rows are read in a moment', { timeout: 30_000 }, async () => {
  const columns = Array.from({ length: 10 }, (_, index) => ({
    header: `H${index}`,
    kind: index > 6 ? ('price' as const) : ('text' as const),
    width: 9,
  }));
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    columns.map(({ kind }, index) => (kind === 'price' ? `${row}.25` : `第 ${row} 行 ${index}`)),
  );
  const bytes = await bytesOf({ name: 'S', columns, rows });
  const began = performance.now();
  expect(cells(bytes, 20_000).slice(1)).toEqual(rows);
  expect(performance.now() - began).toBeLessThan(10_000);
});
