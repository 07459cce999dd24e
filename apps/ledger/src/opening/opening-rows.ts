import type { ImportOffer } from '@suanpan/import-kit/import-offer';
import { readDay } from '@suanpan/import-kit/read-day';
import type { FileRows } from '@suanpan/import-kit/read-file-rows';
import { blankLine, type DraftLine } from '../entry/voucher-draft.ts';
import {
  blankItem,
  blankStock,
  blankYear,
  type Coded,
  type ItemLine,
  type OpeningDraft,
  type OpeningLines,
  type OpeningSection,
} from './opening-draft.ts';

/** What the backend calls each part. */
export const openingKinds = {
  balances: 'OPENING_BALANCES',
  stock: 'OPENING_STOCK',
  receivables: 'OPENING_RECEIVABLES',
  payables: 'OPENING_PAYABLES',
  customerAdvances: 'OPENING_CUSTOMER_ADVANCES',
  supplierAdvances: 'OPENING_SUPPLIER_ADVANCES',
  yearToDate: 'OPENING_YEAR_TO_DATE',
} as const satisfies Readonly<Record<OpeningSection, ImportOffer['kind']>>;

const itemColumns = ['party', 'number', 'date', 'dueDate', 'amount'] as const;

/** The columns of each part, in the order of the cells. */
export const openingColumns = {
  balances: ['account', 'debit', 'credit'],
  stock: ['product', 'warehouse', 'quantity', 'amount'],
  receivables: itemColumns,
  payables: itemColumns,
  customerAdvances: itemColumns,
  supplierAdvances: itemColumns,
  yearToDate: ['account', 'amount'],
} as const satisfies Readonly<Record<OpeningSection, readonly string[]>>;

/** Returns the cells of a part's lines, in the order of its columns. */
export function openingCells(draft: OpeningDraft, section: OpeningSection): readonly (readonly string[])[] {
  switch (section) {
    case 'balances':
      return draft.balances.map(({ account, debit, credit }) => [codeOf(account), debit, credit]);
    case 'stock':
      return draft.stock.map(({ product, warehouse, quantity, amount }) => [codeOf(product), codeOf(warehouse), quantity, amount]);
    case 'yearToDate':
      return draft.yearToDate.map(({ account, amount }) => [codeOf(account), amount]);
    case 'receivables':
    case 'payables':
    case 'customerAdvances':
    case 'supplierAdvances':
      return draft[section].map(({ party, number, date, dueDate, amount }) => [
        codeOf(party),
        number.trim(),
        readDay(date) ?? date,
        readDay(dueDate) ?? dueDate,
        amount,
      ]);
  }
}

function codeOf(thing: Pick<Coded, 'code'> | null): string {
  return thing?.code ?? '';
}

/** Rows of a file in which nothing is wrong, and what their codes stand for. */
export interface TakenRows {
  readonly file: FileRows;
  readonly names: readonly (string | null)[];
}

/** Returns the rows of a file as lines of a part. */
export function linesOfFile(section: OpeningSection, taken: TakenRows, warehouses: readonly Coded[]): Partial<OpeningLines> {
  const rows = cellsOf(taken);
  switch (section) {
    case 'balances':
      return {
        balances: rows.map(balanceOf).filter(({ debit, credit }) => debit + credit !== ''),
      };
    case 'stock':
      return {
        stock: rows.map(({ cell, coded }) => ({
          ...blankStock(),
          product: coded('product'),
          warehouse: warehouseOf(cell('warehouse'), warehouses),
          quantity: cell('quantity'),
          amount: cell('amount'),
        })),
      };
    case 'yearToDate':
      return { yearToDate: rows.map(({ cell, coded }) => ({ ...blankYear(), account: coded('account'), amount: cell('amount') })) };
    case 'receivables':
    case 'payables':
    case 'customerAdvances':
    case 'supplierAdvances':
      return { [section]: rows.map(itemOf) };
  }
}

interface RowCells {
  readonly cell: (column: string) => string;
  /** What the code of a column stands for. */
  readonly coded: (column: string) => Coded;
}

function cellsOf({ file, names }: TakenRows): readonly RowCells[] {
  const places = new Map(file.columns.map(({ name }, index) => [name, index]));
  return file.rows.map(({ cells }, index) => {
    const cell = (column: string): string => cells[places.get(column) ?? -1] ?? '';
    return { cell, coded: (column) => codedAs(cell(column), names[index] ?? '') };
  });
}

function balanceOf({ cell, coded }: RowCells): DraftLine {
  const account = { ...coded('account'), isControlled: false };
  return { ...blankLine(), account, debit: withoutZero(cell('debit')), credit: withoutZero(cell('credit')) };
}

function itemOf({ cell, coded }: RowCells): ItemLine {
  const [number, date, dueDate, amount] = ['number', 'date', 'dueDate', 'amount'].map(cell);
  return { ...blankItem(), party: coded('party'), number: number ?? '', date: date ?? '', dueDate: dueDate ?? '', amount: amount ?? '' };
}

/** Returns something by its code and its name. */
function codedAs(code: string, name: string): Coded {
  return { id: code, code, label: `${code} ${name}`.trim() };
}

function warehouseOf(text: string, warehouses: readonly Coded[]): Coded {
  return warehouses.find(({ code, description }) => [code, description].includes(text)) ?? codedAs(text, '');
}

/** Lists of balances say 0 on the other side, or on both. */
function withoutZero(text: string): string {
  return Number(text) === 0 ? '' : text;
}
