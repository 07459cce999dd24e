import type { TradeDocumentType } from '../data/read-stock-ledger.generated.ts';

const sales: readonly TradeDocumentType[] = ['SALE', 'SALE_RETURN'];
const stock: readonly TradeDocumentType[] = ['TRANSFER', 'COUNT'];

/** Returns the kind of document, as apps own them, that a document moving goods is. */
export function ownerOf(type: TradeDocumentType): string {
  if (stock.includes(type)) return 'inventory.document';
  return sales.includes(type) ? 'sales.document' : 'purchasing.document';
}
