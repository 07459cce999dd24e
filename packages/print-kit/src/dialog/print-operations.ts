import type { TypedDocumentNode } from '@apollo/client';
import type { PaperName } from '../paper/print-paper.ts';
import type { CompanyFacts } from '../template/company-facts.ts';
import type { PrintTemplate } from '../template/print-template.ts';

/** What is printed, as the backend tells them apart. */
export type PrintKind = 'DOCUMENT' | 'ORDER' | 'QUOTATION' | 'PURCHASE_ORDER' | 'VOUCHER';

interface PrintTimes {
  readonly id: string;
  readonly times: number;
}

interface PrintRecord extends PrintTimes {
  /** How the company has it printed; null of what has no template. */
  readonly template: PrintTemplate | null;
  /** What the company says of itself on it. */
  readonly company: CompanyFacts;
}

/** The operations of an app that prints: how often something was printed and how it looks, and that it is printed once more. */
export interface PrintOperations {
  readonly read: TypedDocumentNode<{ readonly printRecord: PrintRecord }, { kind: PrintKind; id: string }>;
  readonly record: TypedDocumentNode<{ readonly recordPrint: PrintTimes }, { kind: PrintKind; id: string; paper: PaperName }>;
}
