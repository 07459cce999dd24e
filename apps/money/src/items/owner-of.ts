import type { TradeDocumentType } from '../data/list-open-items.generated.ts';

const sales: readonly TradeDocumentType[] = ['SALE', 'SALE_RETURN'];
const money: readonly TradeDocumentType[] = ['RECEIPT', 'PAYMENT', 'APPLY_ADVANCE'];

/** Returns the kind of document, as apps own them, that a document leaving something open is. */
export function ownerOf(type: TradeDocumentType): string {
  if (money.includes(type)) return 'money.document';
  return sales.includes(type) ? 'sales.document' : 'purchasing.document';
}
