import { scanXml } from './scan-xml.ts';

/** What the number of a cell is shown as. */
export type ShownAs = 'number' | 'percent' | 'day';

/** Numbers of formats that a workbook need not describe (ECMA-376, 18.8.30). */
const knownFormats: Readonly<Record<string, ShownAs>> = Object.fromEntries([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'] as const),
]);

/** Returns what each style of cells shows numbers as. */
export function readStyles(xml: string): readonly ShownAs[] {
  const own: Record<string, ShownAs> = {};
  const styles: ShownAs[] = [];
  let isOfCells = false;
  scanXml(xml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') own[numFmtId] = shownBy(formatCode);
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) styles.push(own[numFmtId] ?? knownFormats[numFmtId] ?? 'number');
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

function shownBy(format: string): ShownAs {
  const bare = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[yd]/i.test(bare) ? 'day' : 'number';
}
