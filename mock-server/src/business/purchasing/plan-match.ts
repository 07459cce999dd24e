import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import type { DocumentType } from '#business/trade/document.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { InputInvoice, InvoiceExecution, InvoiceReason } from './input-invoice.ts';

/** What can be invoiced: goods that came, goods that went back, and expenses that are owed. What was only estimated (暂估) is booked without tax, and taken back. */
export const invoicedTypes = ['PURCHASE', 'PURCHASE_RETURN', 'EXPENSE'] as const satisfies readonly DocumentType[];

/** A document that can be invoiced, and how much of it approved invoices are for; what went back is below zero. */
export interface InvoicedDocument {
  readonly documentId: string;
  readonly number: string;
  readonly booked: LineAmounts;
  readonly invoiced: LineAmounts;
  /** How many lines it has, each of which was rounded by itself. */
  readonly lineCount: number;
}

/** What an invoice is to be for; signed as the document, or against it where a red invoice frees it. */
export interface PlannedMatch {
  readonly documentId: string;
  readonly net: Fen;
  readonly tax: Fen;
}

/** What matching an invoice comes to. */
export interface MatchPlan {
  readonly execution: InvoiceExecution;
  /** By how much the invoice is more than its documents; null when nothing is to be booked. */
  readonly difference: LineAmounts | null;
}

/** The most that rounding may leave over, however many lines there are. */
const mostTolerated = 99;

/** Returns what is still to be invoiced of a document. */
export function openOfDocument({ booked, invoiced }: Pick<InvoicedDocument, 'booked' | 'invoiced'>): LineAmounts {
  return { net: booked.net - invoiced.net, tax: booked.tax - invoiced.tax, gross: booked.gross - invoiced.gross };
}

/** Returns with which sign a document is matched: what goes back, and whatever a red invoice is for, is below zero. */
export function matchSign(type: DocumentType, red: boolean): 1 | -1 {
  return red || type === 'PURCHASE_RETURN' ? -1 : 1;
}

/**
 * Plans a match: refused where a document would be invoiced beyond what it booked (I6), or the invoice is for less than its documents.
 *
 * Documents round each line and invoices their sum (R2), so a cent for each line may be left over: that is the difference. More left over is still
 * to be matched.
 */
export function planMatch(
  invoice: Pick<InputInvoice, 'number' | 'net' | 'tax' | 'red'> & { readonly lineCount: number },
  matches: readonly PlannedMatch[],
  documents: ReadonlyMap<string, InvoicedDocument>,
): MatchPlan {
  for (const match of matches) assertOpen(match, documents.get(match.documentId));
  if (matches.length === 0) return { execution: 'NONE', difference: null };
  const matched = orderTotals(matches.map(({ net, tax }) => ({ net, tax, gross: net + tax })));
  const lineCount = matches.reduce((sum, { documentId }) => sum + (documents.get(documentId)?.lineCount ?? 0), invoice.lineCount);
  const tolerance = Math.min(lineCount, mostTolerated);
  const net = invoice.net - matched.net;
  const tax = invoice.tax - matched.tax;
  const sign = invoice.red ? -1 : 1;
  if (Math.min(sign * net, sign * tax) < -tolerance) {
    throw new Refusal<InvoiceReason>('match-exceeds-invoice', { number: invoice.number, over: fenToDecimal(-sign * (net + tax)) });
  }
  if (Math.max(sign * net, sign * tax) > tolerance) return { execution: 'PARTIAL', difference: null };
  return { execution: 'FULL', difference: net === 0 && tax === 0 ? null : { net, tax, gross: net + tax } };
}

function assertOpen({ net, tax }: PlannedMatch, document: InvoicedDocument | undefined): void {
  if (document === undefined) throw new Error('An invoice is matched with a document that was not read');
  const { booked, invoiced, number } = document;
  if (isWithin(invoiced.net, net, booked.net) && isWithin(invoiced.tax, tax, booked.tax)) return;
  const { net: openNet, tax: openTax } = openOfDocument(document);
  throw new Refusal<InvoiceReason>('match-exceeds-open', { number, net: fenToDecimal(openNet), tax: fenToDecimal(openTax) });
}

/** Returns whether a sum and more stays between nothing and a whole, which is below nothing for what goes back. */
function isWithin(before: Fen, more: Fen, whole: Fen): boolean {
  return before + more >= Math.min(whole, 0) && before + more <= Math.max(whole, 0);
}
