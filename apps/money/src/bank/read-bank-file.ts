import { normaliseDigits } from '@suanpan/shared-ui/parse-decimal';
import type { SheetRow } from '@suanpan/workbook/read-sheet';
import { bankColumnOf, type BankColumn, bankColumns, headRank } from './bank-heads.ts';

/** Which column of the file is what; what is not there is left out. */
export type BankMapping = Readonly<Partial<Record<BankColumn, number>>>;

/** A bank's file: its heads, the rows below them, and what the heads say the columns are. */
export interface BankSheet {
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly mapping: BankMapping;
}

/** A row as the backend takes it. */
export interface WireBankRow {
  readonly number: number;
  readonly date: string;
  readonly amount: string;
  readonly balance: string;
  readonly party: string;
  readonly note: string;
  readonly flowNumber: string;
}

/** Banks write whose account it is, and of when, above the heads. */
const mostAbove = 40;

/** Finds the heads of a bank's file and what they mean. Without heads that are known the first row is taken for them. */
export function readBankSheet(sheet: readonly SheetRow[]): BankSheet {
  const tried = sheet.slice(0, mostAbove).map(({ cells }) => mappingOf(cells));
  const best = tried.reduce((found, mapping, index) => (sizeOf(mapping) > sizeOf(tried[found]) ? index : found), 0);
  return { heads: sheet[best]?.cells ?? [], rows: sheet.slice(best + 1), mapping: tried[best] ?? {} };
}

function sizeOf(mapping: BankMapping | undefined): number {
  return Object.keys(mapping ?? {}).length;
}

function mappingOf(cells: readonly string[]): BankMapping {
  const found: Partial<Record<BankColumn, number>> = {};
  for (const [index, head] of cells.entries()) {
    const column = bankColumnOf(head);
    if (column === null) continue;
    const before = found[column];
    if (before === undefined || headRank(column, head) < headRank(column, cells[before] ?? '')) found[column] = index;
  }
  return found;
}

/** Returns whether enough columns are known: the day, and either one amount or one of the two sides. */
export function isMapped({ date, amount, incoming, outgoing }: BankMapping): boolean {
  return date !== undefined && (amount !== undefined || incoming !== undefined || outgoing !== undefined);
}

/** Reads rows of a bank's file; what has no day, or is a sum, is none. */
export function bankRowsOf({ rows }: Pick<BankSheet, 'rows'>, mapping: BankMapping): readonly WireBankRow[] {
  return rows.flatMap(({ number, cells }) => {
    const text = (column: BankColumn): string => (cells[mapping[column] ?? -1] ?? '').trim();
    const row = {
      number,
      date: readDay(text('date')),
      amount: amountOf(text),
      balance: readAmount(text('balance')),
      party: text('party'),
      note: text('note'),
      flowNumber: text('flowNumber').replace(/^'/, ''),
    };
    const isSum = cells.some((cell) => /^(?:合计|总计|小计|本页合计|total)/i.test(cell.trim()));
    return row.date === '' || isSum ? [] : [row];
  });
}

/** What came in, below 0 what went out. What stands on both sides, or on none, is left for the backend to refuse. */
function amountOf(text: (column: BankColumn) => string): string {
  const incoming = readAmount(text('incoming'));
  const outgoing = readAmount(text('outgoing'));
  const isIn = incoming !== '' && Number(incoming) !== 0;
  const isOut = outgoing !== '' && Number(outgoing) !== 0;
  if (isIn && isOut) return '';
  if (isIn) return incoming;
  if (isOut) return negated(outgoing);
  const amount = readAmount(text('amount'));
  return /^(?:借|付|支|支出|转出|d|dr|debit|out)/i.test(text('side').normalize('NFKC')) ? negated(amount.replace(/^-/, '')) : amount;
}

function negated(amount: string): string {
  if (amount === '') return '';
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

/** "1,234.50", "￥1234.5" and "(12.00)" as decimals; what is none goes as it is, and is refused with its reason. */
function readAmount(text: string): string {
  const plain = normaliseDigits(text)
    .replaceAll(/[\s,¥￥元]|CNY|RMB/gi, '')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^\+/, '');
  if (plain === '' || plain === '-' || plain === '--') return '';
  const [, sign, whole = '', places = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === '' && places === '') return plain;
  const cut = places.replace(/0+$/, '').padEnd(2, '0');
  return `${sign === '-' ? '-' : ''}${whole.replace(/^0+(?=\d)/, '') || '0'}.${cut}`;
}

/** 20261103, 2026/11/3, 2026年11月3日, each with or without a time, as yyyy-mm-dd; what is none goes as it is. */
function readDay(text: string): string {
  const plain = normaliseDigits(text).trim();
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:\D|$)/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})(?:\D.*|\d{6})?$/.exec(plain) ?? [];
  if (year === undefined || month === undefined || day === undefined) return plain;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Returns a mapping in which a column of the file is something else, or nothing. */
export function remapped(mapping: BankMapping, column: BankColumn, index: number | null): BankMapping {
  const others = bankColumns.filter((each) => each !== column && mapping[each] !== undefined && mapping[each] !== index);
  const kept = Object.fromEntries(others.map((each) => [each, mapping[each]]));
  return index === null ? kept : { ...kept, [column]: index };
}
