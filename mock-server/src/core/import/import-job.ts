/** The masters that can be imported, each kind by itself. */
export const masterKinds = ['PRODUCTS', 'CUSTOMERS', 'SUPPLIERS'] as const;

/** What books begin with: parts that are written together, when they begin. */
export const openingKinds = [
  'OPENING_BALANCES',
  'OPENING_STOCK',
  'OPENING_RECEIVABLES',
  'OPENING_PAYABLES',
  'OPENING_CUSTOMER_ADVANCES',
  'OPENING_SUPPLIER_ADVANCES',
  'OPENING_YEAR_TO_DATE',
] as const;

/** What can be imported. */
export const importKinds = [...masterKinds, ...openingKinds] as const;

export type ImportKind = (typeof importKinds)[number];
export type MasterKind = (typeof masterKinds)[number];
export type OpeningKind = (typeof openingKinds)[number];

/** What becomes of a row: it writes something new, changes what has its code, says what is there already, or cannot be written. */
export type ImportAct = 'CREATE' | 'CHANGE' | 'NONE' | 'WRONG';

/** Rows of a file that are checked, and then written all at once or not at all. */
export interface ImportJob {
  readonly id: string;
  /** Raised with every part of the rows, so that nobody writes others than were seen. */
  readonly version: number;
  readonly memberId: string;
  readonly kind: ImportKind;
  /** The first month of the books, for what they begin with; null of everything else. */
  readonly period: string | null;
  /** What the cells of its rows are, in their order. */
  readonly columns: readonly string[];
  readonly doneAt: Date | null;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
}

/** A row of a file. */
export interface ImportRow {
  /** Which row of the file it is; the heads are row 1. */
  readonly number: number;
  /** Texts in the order of the columns. */
  readonly cells: readonly string[];
}

/** A row as it waits to be written. */
export interface StagedRow extends ImportRow {
  /** What existing things are found by, and what no other row may have; null for none. */
  readonly code: string | null;
  readonly act: ImportAct;
  /** The version of what it changes or leaves, as it was checked. */
  readonly seenVersion: number | null;
}

/** The most rows of a file, and of a part of it. */
export const importLimits = { rows: 20_000, atOnce: 500, lastNumber: 100_000 } as const;

/** Why an import is refused as a whole. */
export type ImportRefusal =
  | 'import-not-found'
  | 'stale-import'
  | 'import-rows-too-many'
  | 'import-rows-malformed'
  | 'import-has-problems'
  | 'import-changed-meanwhile'
  | 'import-empty';

/** What can be wrong with a cell that a form cannot say. */
export type ImportCellReason = 'import-code-twice' | 'import-flag-malformed' | 'import-salesperson-ambiguous';
