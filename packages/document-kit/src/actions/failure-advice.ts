import type { DocumentTextKey } from '../texts/document-texts.ts';

/** What to do about the refusals of the books that people meet every day. */
const advice: Readonly<Record<string, DocumentTextKey>> = {
  'SP-API-460': 'advice.booksNotBegun',
  'SP-API-464': 'advice.periodClosed',
  'SP-API-465': 'advice.periodUnknown',
  'SP-API-478': 'advice.negativeStock',
  'SP-API-479': 'advice.stockCostBroken',
  'SP-API-481': 'advice.overSettled',
  'SP-API-486': 'advice.stale',
  'SP-API-487': 'advice.wrongState',
  'SP-API-488': 'advice.hasDownstream',
  'SP-API-489': 'advice.returnExceeds',
  'SP-API-490': 'advice.redIsFinal',
};

/** Returns the key of what to do about a refusal; null where its message says all there is. */
export function failureAdvice(code: string): DocumentTextKey | null {
  return advice[code] ?? null;
}

/** A document, an order or a quotation that is not as it was read. */
const stale: ReadonlySet<string> = new Set(['SP-API-486', 'SP-API-487', 'SP-API-402', 'SP-API-403', 'SP-API-631', 'SP-API-632']);

/** Returns whether the document was changed by somebody else since it was read, so that reading it again helps. */
export function isStale(code: string): boolean {
  return stale.has(code);
}
