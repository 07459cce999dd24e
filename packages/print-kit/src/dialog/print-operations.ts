import type { TypedDocumentNode } from '@apollo/client';
import type { PaperName } from '../paper/print-paper.ts';

/** What is printed, as the backend tells them apart. */
export type PrintKind = 'DOCUMENT' | 'ORDER' | 'QUOTATION' | 'VOUCHER';

interface PrintTimes {
  readonly id: string;
  readonly times: number;
}

/** The operations of an app that prints: how often something was printed, and that it is once more. */
export interface PrintOperations {
  readonly read: TypedDocumentNode<{ readonly printRecord: PrintTimes }, { kind: PrintKind; id: string }>;
  readonly record: TypedDocumentNode<{ readonly recordPrint: PrintTimes }, { kind: PrintKind; id: string; paper: PaperName }>;
}
