import type { PrintText } from '@suanpan/print-kit/print-texts';
import type { useDocumentT } from '../texts/document-texts.ts';

/** What a printed document is written with. */
export interface PrintWords {
  readonly t: ReturnType<typeof useDocumentT>;
  readonly printT: PrintText;
  /** Whose document it is. */
  readonly company: string;
}
