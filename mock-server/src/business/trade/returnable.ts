import { addDecimals, negateDecimal } from '@suanpan/money/proportion';
import type { DocumentLine, TradeDocument } from './document.ts';

/** Returns how much of a line can still go back, given what has; null where nothing ever can: drafts, red documents, and what is no purchase or sale. */
export function returnableOf({ type, status, redOfId }: TradeDocument, { quantity }: DocumentLine, returned: string): string | null {
  const canGoBack = (type === 'PURCHASE' || type === 'SALE') && status === 'APPROVED' && redOfId === null;
  return canGoBack && quantity !== null ? addDecimals(quantity, negateDecimal(returned)) : null;
}
