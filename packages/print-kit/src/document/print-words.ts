import type { PrintText } from '../texts/print-texts.ts';

/** What a printed document is written with. */
export interface PrintWords {
  readonly printT: PrintText;
  /** Whose document it is. */
  readonly company: string;
}
