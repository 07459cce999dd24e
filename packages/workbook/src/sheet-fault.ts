/**
 * Why a file cannot be read as a table: it is too large, has too many rows or none, is a workbook of before 2007, is broken or something else, or is a
 * text in no known writing.
 */
export type SheetFaultReason = 'too-large' | 'too-many-rows' | 'empty' | 'old-workbook' | 'broken' | 'unknown-text';

/** Thrown where a file cannot be read as a table. */
export class SheetFault extends Error {
  readonly reason: SheetFaultReason;

  constructor(reason: SheetFaultReason) {
    super(`Cannot read the file as a table: ${reason}`);
    this.name = 'SheetFault';
    this.reason = reason;
  }
}

/** What is read of a file at most. */
export const sheetLimits = { bytes: 20_000_000, unpackedBytes: 200_000_000, columns: 200 } as const;
