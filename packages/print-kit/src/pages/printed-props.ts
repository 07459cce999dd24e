import type { PrintPaper } from '../paper/print-paper.ts';
import type { TemplatedDocument } from '../template/with-template.ts';

/** What all papers are drawn from. */
export interface PrintedProps {
  readonly document: TemplatedDocument;
  readonly paper: PrintPaper;
  /** Which time it is printed; said from the second on. */
  readonly copy: number;
}
