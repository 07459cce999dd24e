import { strFromU8, unzipSync } from 'fflate';
import { cellText } from './cell-text.ts';
import { readStyles } from './read-styles.ts';
import type { SheetRow } from './read-sheet.ts';
import { scanXml } from './scan-xml.ts';
import { SheetFault, sheetLimits } from './sheet-fault.ts';

/** Reads the first visible sheet of an Office Open XML workbook (ECMA-376); of formulas what they came to. */
export function readWorkbook(bytes: Uint8Array): readonly SheetRow[] {
  try {
    const files = unpack(bytes);
    const sheet = files(`xl/${firstSheet(files)}`);
    return readRows(sheet, { shared: readShared(files('xl/sharedStrings.xml')), styles: readStyles(files('xl/styles.xml')) });
  } catch (error) {
    throw error instanceof SheetFault ? error : new SheetFault('broken');
  }
}

type Files = (name: string) => string;

/** Unpacks what is asked for; a file that would unpack to more than it says is cut there. */
function unpack(bytes: Uint8Array): Files {
  let left: number = sheetLimits.unpackedBytes;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!/^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/i.test(name)) return false;
      left -= originalSize;
      if (left < 0) throw new SheetFault('too-large');
      return true;
    },
  });
  const byName = new Map(Object.entries(files).map(([name, file]) => [name.toLowerCase(), file]));
  return (name) => {
    const file = byName.get(name.toLowerCase());
    return file === undefined ? '' : strFromU8(file);
  };
}

function firstSheet(files: Files): string {
  let id: string | undefined;
  scanXml(files('xl/workbook.xml'), {
    open(name, { id: relation, state }) {
      if (name === 'sheet' && state !== 'hidden' && state !== 'veryHidden') id ??= relation;
    },
    close: ignore,
    text: ignore,
  });
  let target = '';
  scanXml(files('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target = '' }) {
      if (name === 'Relationship' && Id === id) target = Target.replace(/^\/?(?:xl\/)?/, '');
    },
    close: ignore,
    text: ignore,
  });
  if (target === '') throw new SheetFault('broken');
  return target;
}

/** Texts that cells name by their place; how they are pronounced is left out. */
function readShared(xml: string): readonly string[] {
  const texts: string[] = [];
  let [text, isText, isSpoken] = ['', false, false];
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isSpoken = true;
    },
    close(name) {
      if (name === 'si') texts.push(text);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
    },
    text(part) {
      if (isText && !isSpoken) text += part;
    },
  });
  return texts;
}

function readRows(xml: string, known: Parameters<typeof cellText>[1]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let [number, column, value, isValue] = [0, -1, '', false];
  let marks: Readonly<Record<string, string>> = {};
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'row') [number, column, cells] = [Number(attributes['r'] ?? number + 1), -1, []];
      else if (name === 'c') [marks, column, value] = [attributes, columnOf(attributes['r']) ?? column + 1, ''];
      else if (name === 'v' || name === 't') isValue = true;
    },
    close(name) {
      if (name === 'row') rows.push({ number, cells: Array.from(cells, (cell) => cell ?? '') });
      else if (name === 'c' && column < sheetLimits.columns)
        cells[column] = cellText({ type: marks['t'], style: marks['s'], value }, known);
      else if (name === 'v' || name === 't') isValue = false;
    },
    text(part) {
      if (isValue) value += part;
    },
  });
  return rows;
}

/** The column of "C7" is 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((place, letter) => place * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}

function ignore(): void {}
