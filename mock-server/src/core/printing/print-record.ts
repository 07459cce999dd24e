/** What can be printed: documents of the books, sales orders, quotations, purchase orders, vouchers. */
export const printKinds = ['DOCUMENT', 'ORDER', 'QUOTATION', 'PURCHASE_ORDER', 'VOUCHER'] as const;
export type PrintKind = (typeof printKinds)[number];

/**
 * What it can be printed on; a sheet of a form in parts is a part of 279 mm: half of it, or a third. Vouchers are printed two or three on a
 * sheet of A4 as well.
 */
export const printPapers = [
  'A4',
  'TWO_PART',
  'THREE_PART',
  'ROLL_80',
  'ROLL_58',
  'VOUCHER',
  'VOUCHER_120',
  'HALF_A4',
  'A4_IN_TWO',
  'A4_IN_THREE',
] as const;
export type PrintPaper = (typeof printPapers)[number];

/** How many things are printed in one go at most. */
export const mostPrints = 100;

/** Why things are not printed in one go. */
export type PrintRefusal = 'prints-too-many' | 'prints-not-there';

/** How often something was printed. */
export interface PrintRecord {
  /** That of what was printed. */
  readonly id: string;
  /** 0 while it never was. */
  readonly times: number;
  /** The paper of the last time. */
  readonly paper: PrintPaper | null;
  /** Who printed it last. */
  readonly memberId: string | null;
  readonly at: Date | null;
}
