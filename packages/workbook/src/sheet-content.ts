/**
 * What a column of a sheet has: texts (also codes and numbers of documents, whose zeros stay), days, amounts, prices with up to six places,
 * quantities with up to four places, whole numbers, or percents.
 */
export type CellKind = 'text' | 'day' | 'amount' | 'price' | 'quantity' | 'count' | 'percent';

/** A text, a day as yyyy-mm-dd, a number as a decimal string (12.5 for 12.5 %), or nothing. */
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
