/** What can be imported. */
export const importKinds = ['PRODUCTS', 'CUSTOMERS', 'SUPPLIERS'] as const;

export type ImportKind = (typeof importKinds)[number];

/** What becomes of a row: it writes something new, changes what has its code, says what is there already, or cannot be written. */
export type ImportAct = 'CREATE' | 'CHANGE' | 'NONE' | 'WRONG';

/** Rows of a file that are checked, and then written all at once or not at all. */
export interface ImportJob {
  readonly id: string;
  /** Raised with every part of the rows, so that nobody writes others than were seen. */
  readonly version: number;
  readonly memberId: string;
  readonly kind: ImportKind;
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
  /** What existing things are found by; null for none. */
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
