import type { DraftForm } from '@suanpan/document-kit/stored-draft';
import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import { blankLine, type DraftLine } from '../entry/voucher-draft.ts';

/** Something that has a code; that is its id here, as rows from files know no other. */
export interface Coded extends LookupItem {
  readonly code: string;
}

/** Goods that lay in a warehouse, as they are typed; numbers are decimal strings. */
export interface StockLine {
  readonly key: string;
  readonly product: Coded | null;
  readonly warehouse: Coded | null;
  readonly quantity: string;
  readonly amount: string;
}

/** Something that was open with a party. */
export interface ItemLine {
  readonly key: string;
  readonly party: Coded | null;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
}

/** What an account of income or expenses came to in the months of the year before. */
export interface YearLine {
  readonly key: string;
  readonly account: Coded | null;
  readonly amount: string;
}

/** The lines of each part. */
export interface OpeningLines {
  readonly balances: readonly DraftLine[];
  readonly stock: readonly StockLine[];
  readonly receivables: readonly ItemLine[];
  readonly payables: readonly ItemLine[];
  readonly customerAdvances: readonly ItemLine[];
  readonly supplierAdvances: readonly ItemLine[];
  readonly yearToDate: readonly YearLine[];
}

/** A part of what the books begin with. */
export type OpeningSection = keyof OpeningLines;

/** What the books begin with, as it is typed or comes from files. */
export interface OpeningDraft extends OpeningLines {
  /** The first month, e.g. "2026-03". */
  readonly period: string;
}

/** The parts in the order of the page. */
export const openingSections = [
  'balances',
  'stock',
  'receivables',
  'payables',
  'customerAdvances',
  'supplierAdvances',
  'yearToDate',
] as const satisfies readonly OpeningSection[];

/** Returns the parts of books that begin with a month: a year that begins with them has no months before. */
export function sectionsOf(period: string): readonly OpeningSection[] {
  return period.endsWith('-01') ? openingSections.filter((section) => section !== 'yearToDate') : openingSections;
}

let lastKey = 0;

function freshKey(): string {
  lastKey += 1;
  return `opening-${lastKey}`;
}

/** Returns a line of stock in which nothing is entered. */
export function blankStock(): StockLine {
  return { key: freshKey(), product: null, warehouse: null, quantity: '', amount: '' };
}

/** Returns an open item in which nothing is entered. */
export function blankItem(): ItemLine {
  return { key: freshKey(), party: null, number: '', date: '', dueDate: '', amount: '' };
}

/** Returns a line of the year in which nothing is entered. */
export function blankYear(): YearLine {
  return { key: freshKey(), account: null, amount: '' };
}

/** Returns an opening in which nothing is entered. */
export function newOpening(period: string): OpeningDraft {
  return {
    period,
    balances: [],
    stock: [],
    receivables: [],
    payables: [],
    customerAdvances: [],
    supplierAdvances: [],
    yearToDate: [],
  };
}

/** Returns whether nothing is entered in a line of any part. */
export function isBlankOpeningLine(line: OpeningLines[OpeningSection][number]): boolean {
  return Object.entries(line).every(([name, value]) => name === 'key' || value === '' || value === null);
}

/** What is known of openings that are kept on this device. Keys are counted afresh in each page, so kept ones could meet new ones. */
export const openingDraftForm: DraftForm<OpeningDraft> = {
  isDraft: (value): value is OpeningDraft =>
    typeof value === 'object' &&
    value !== null &&
    'period' in value &&
    openingSections.every((section) => Array.isArray((value as Readonly<Record<string, unknown>>)[section])),
  revive: (draft) => ({
    ...draft,
    balances: draft.balances.map((line) => ({ ...line, key: blankLine().key })),
    stock: rekeyed(draft.stock),
    receivables: rekeyed(draft.receivables),
    payables: rekeyed(draft.payables),
    customerAdvances: rekeyed(draft.customerAdvances),
    supplierAdvances: rekeyed(draft.supplierAdvances),
    yearToDate: rekeyed(draft.yearToDate),
  }),
};

function rekeyed<Line extends { readonly key: string }>(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, key: freshKey() }));
}
