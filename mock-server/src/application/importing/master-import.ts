import type { Permission } from '#core/access/permission.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Work } from '../work.ts';

/** The cells of a row by their columns; a column that the file does not have is not there. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** Something that is there already. */
export interface Kept {
  readonly id: string;
  readonly version: number;
}

/** Rows that are checked together. */
export interface ImportPart {
  readonly rows: readonly Cells[];
  /** The first month of the books, for what they begin with. */
  readonly period: string;
}

/** How the rows of one kind are checked: by the checks of its form, many at once. */
export interface RowImport<Before extends Kept, Fields extends object> {
  readonly permission: Permission;
  /** What a file can have; the first is the code, and must be there. */
  readonly columns: readonly [string, ...string[]];
  /** Reads what has these codes, and keeps others from changing it until the transaction ends. */
  find(work: Work, codes: readonly string[]): Promise<readonly Before[]>;
  codeOf(before: Before): string;
  /** Reads what all rows are held against, and returns the check of one: what the row says over what was there. */
  open(work: Work, part: ImportPart): Promise<RowCheck<Before, Fields>>;
  /** How rows are told apart whose code may stand in several; by the code where this is not there. */
  readonly key?: { keyOf(fields: Fields): string; readonly column: string };
  /** What that is called which a row names by its code, for whoever reads it back; null where nothing has the code. */
  nameOf?(fields: Fields): string | null;
}

/** How one kind of thing is imported and written by itself. */
export interface MasterImport<Before extends Kept, Fields extends object> extends RowImport<Before, Fields> {
  insert(work: Work, fields: readonly Fields[]): Promise<void>;
  update(work: Work, fields: readonly (Fields & { readonly id: string })[]): Promise<void>;
}

/** Returns what a row says over what was there, noting what is wrong at its columns. */
export type RowCheck<Before, Fields> = (
  row: { readonly cells: Cells; readonly before: Before | null },
  problems: ProblemSink<string>,
) => Promise<Fields>;
