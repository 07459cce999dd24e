/** What can be printed: documents of the books, sales orders, quotations, vouchers. */
export const printKinds = ['DOCUMENT', 'ORDER', 'QUOTATION', 'VOUCHER'] as const;
export type PrintKind = (typeof printKinds)[number];

/** What it can be printed on; a sheet of a form in parts is a part of 279 mm: half of it, or a third. */
export const printPapers = ['A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58', 'VOUCHER', 'HALF_A4'] as const;
export type PrintPaper = (typeof printPapers)[number];

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
