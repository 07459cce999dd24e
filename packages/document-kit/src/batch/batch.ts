import type { TypedDocumentNode } from '@apollo/client';
import type { JobList } from '@suanpan/app-kit/job-list';
import type { PrintSource } from '@suanpan/print-kit/print-source';

/** What is known of a row that something may be done to. */
export interface BatchRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
}

/** Something that can be done to several rows: to each by itself. */
export interface BatchAct<Row extends BatchRow> {
  readonly id: string;
  /** A verb, such as 审核. */
  readonly label: string;
  /** What becomes of them, and what cannot be taken back. */
  readonly body: string;
  /** Whether a row is in a state in which it may be done; the backend decides again. */
  readonly isFor: (row: Row) => boolean;
  /** What is asked of the person who does it: whether they are sure, or why. */
  readonly asks: 'consent' | 'reason';
  /** The mutation that does it to one: that of its page. */
  readonly mutation: TypedDocumentNode<unknown, never>;
  /** The variables of that mutation; `reason` is empty where none is asked for. */
  readonly variables: (row: Row, reason: string) => Readonly<Record<string, unknown>>;
}

/** What can be done to several rows of a list. */
export interface Batch<Row extends BatchRow> {
  readonly jobs: JobList;
  readonly acts: readonly BatchAct<Row>[];
  /** Where they are read that are printed in one go; absent where rows of the list are not printed. */
  readonly print?: PrintSource;
  /** What a row comes to, as a decimal; null where that is nothing. */
  readonly amountOf: (row: Row) => string | null;
}
