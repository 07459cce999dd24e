import { checkAmount, type InvoiceProblems } from '#business/purchasing/check-input-invoice.ts';
import { findInvoiceable, findInvoiced } from '#business/purchasing/invoice-match-store.ts';
import { findInvoiceLines } from '#business/purchasing/input-invoice-store.ts';
import type { InputInvoice, InvoiceMatch } from '#business/purchasing/input-invoice.ts';
import { matchSign, planMatch, type MatchPlan, type PlannedMatch } from '#business/purchasing/plan-match.ts';
import { findSeenDocuments } from '#business/trade/document-list.ts';
import type { TradeReason } from '#business/trade/document.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Work } from './work.ts';

/** For how much of a receipt or return an invoice is entered to be; amounts are above zero, whatever it is. */
export interface MatchEntries {
  readonly documentId: string;
  readonly net: string;
  readonly tax: string;
}

/** Which invoice is matched: whose, and whether it takes back. */
type MatchedInvoice = Pick<InputInvoice, 'supplierId' | 'red'>;

/** Returns matches with their signs, noting what is no document that the member sees and an invoice of the supplier can be for. */
export async function checkMatches(
  { tx, actor }: Work,
  entered: { readonly matches: readonly MatchEntries[]; readonly invoice: MatchedInvoice },
  problems: InvoiceProblems & ProblemSink<TradeReason>,
): Promise<readonly PlannedMatch[]> {
  const { matches, invoice } = entered;
  const ids = matches.map(({ documentId }) => documentId.toLowerCase()).filter(isId);
  const seen = new Map((ids.length === 0 ? [] : await findSeenDocuments(tx, actor, ids)).map((document) => [document.id, document]));
  const fitting = isId(invoice.supplierId) && seen.size > 0 ? await findInvoiceable(tx, [...seen.keys()], invoice.supplierId) : new Set();
  return matches.flatMap((match, index) => {
    const path = `matches.${index}`;
    const documentId = match.documentId.toLowerCase();
    const document = seen.get(documentId);
    const isFirst = matches.findIndex((other) => other.documentId.toLowerCase() === documentId) === index;
    const net = checkAmount(match.net, `${path}.net`, { problems, min: '0' });
    const tax = checkAmount(match.tax, `${path}.tax`, { problems, min: '0' });
    if (net + tax === 0) problems.add(`${path}.net`, 'money-malformed');
    if (document === undefined || !isFirst || !fitting.has(documentId)) {
      problems.add(`${path}.documentId`, 'document-not-found');
      return [];
    }
    const sign = matchSign(document.type, invoice.red);
    return [{ documentId, net: sign * net + 0, tax: sign * tax + 0 }];
  });
}

/** Plans matches against what is open now; refused where they are for too much. */
export async function planMatches(
  { tx }: Work,
  invoice: Pick<InputInvoice, 'number' | 'net' | 'tax' | 'red'> & { readonly lineCount: number },
  matches: readonly PlannedMatch[],
): Promise<MatchPlan> {
  const documents = await findInvoiced(
    tx,
    matches.map(({ documentId }) => documentId),
  );
  return planMatch(invoice, matches, new Map(documents.map((document) => [document.documentId, document])));
}

/** Plans the matches that an invoice has. */
export async function planKeptMatches(work: Work, invoice: InputInvoice, matches: readonly PlannedMatch[]): Promise<MatchPlan> {
  const lines = await findInvoiceLines(work.tx, [invoice.id]);
  return planMatches(work, { ...invoice, lineCount: lines.length }, matches);
}

/** Returns matches as rows of an invoice. */
export function matchRows({ ids }: Work, invoiceId: string, matches: readonly PlannedMatch[]): readonly InvoiceMatch[] {
  return matches.map((match) => ({ ...match, id: ids.next(), orderId: invoiceId, gross: match.net + match.tax }));
}
