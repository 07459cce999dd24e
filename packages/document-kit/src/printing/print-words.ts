import type { PrintText } from '@suanpan/print-kit/print-texts';

/** What a printed document is written with. */
export interface PrintWords {
  readonly printT: PrintText;
  /** Whose document it is. */
  readonly company: string;
}
