import type { PrintedDocument } from '../document/printed-document.ts';
import type { PrintPaper } from '../paper/print-paper.ts';

/** What all papers are drawn from. */
export interface PrintedProps {
  readonly document: PrintedDocument;
  readonly paper: PrintPaper;
  /** Which time it is printed; said from the second on. */
  readonly copy: number;
}
