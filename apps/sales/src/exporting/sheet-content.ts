/** What a column of a sheet has: texts (also codes and numbers of documents, whose zeros stay), days, or amounts. */
export type CellKind = 'text' | 'day' | 'amount';

/** A text, a day as yyyy-mm-dd, an amount as a decimal string, or nothing. */
export type SheetCell = string | null;

/** A column of a sheet; its width is counted in characters. */
export interface SheetColumn {
  readonly header: string;
  readonly kind: CellKind;
  readonly width: number;
}

/** One sheet of a workbook, free of what writes it. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}
