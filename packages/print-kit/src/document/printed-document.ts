/** What a column holds: words, a figure that is written already, or a decimal that can be summed. */
export type CellKind = 'text' | 'figure' | 'quantity' | 'amount';

/** A column of the lines. */
export interface PrintedColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: CellKind;
  /** How wide it is beside the others. */
  readonly share: number;
  /** Whether it is summed, on each page and in the end. */
  readonly isSummed?: boolean;
}

/** A line. */
export interface PrintedRow {
  readonly id: string;
  /** By the columns; what it lacks is empty. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A fact in the head or among the sums. */
export interface PrintedFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Who signs, and the name where it is known. */
export interface PrintedSignature {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

/** Something as it is printed, whatever the paper. */
export interface PrintedDocument {
  /** Under which the paper is remembered, e.g. "SALE". */
  readonly type: string;
  /** A voucher has ruled lines down to its foot. */
  readonly form: 'document' | 'voucher';
  readonly company: string;
  readonly title: string;
  readonly number: string;
  /** What the paper must not be taken for: a draft, or a void one; null of one that stands. */
  readonly mark: string | null;
  readonly facts: readonly PrintedFact[];
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Which column says what a line is, on a roll. */
  readonly nameColumn: string;
  /** What it comes to, written in words as well; null where no money is told. */
  readonly total: string | null;
  /** More sums, such as net and tax. */
  readonly sums: readonly PrintedFact[];
  readonly remark: string;
  readonly signatures: readonly PrintedSignature[];
}
