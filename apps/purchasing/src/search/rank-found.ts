import type { DocumentType } from '@suanpan/document-kit/document-type';
import { formatAmount } from '@suanpan/money/format-amount';
import { bestRanked, rankThing } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import type { FindInPurchasingQuery } from '../data/find-in-purchasing.generated.ts';

/** Gives the name of a type in the reader's language. */
export type TypeName = (type: DocumentType) => string;

interface Wish {
  readonly words: string;
  readonly limit: number;
  readonly typeName: TypeName;
  /** What purchase orders are called. */
  readonly orderName: string;
}

/** Returns purchases, orders and suppliers as the search of the frame shows them, the best first; what lacks one of the words is left out. */
export function rankFound({ purchaseOrders, tradeDocuments, suppliers }: FindInPurchasingQuery, wish: Wish): FoundThing[] {
  const { words, limit, typeName, orderName } = wish;
  const documents = tradeDocuments.edges.map(({ node: { id, number, type, date, gross, supplier } }): FoundThing => {
    const rank = rankThing(words, [number], supplier ? [supplier.name, supplier.code, supplier.mnemonic] : []);
    const subtitle = [typeName(type), supplier?.name ?? '', formatAmount(gross), date].filter((part) => part !== '').join(' · ');
    return { kind: 'document', title: number, subtitle, href: `/purchasing/documents/${id}`, rank };
  });
  const orders = purchaseOrders.edges.map(({ node: { id, number, date, gross, supplier } }): FoundThing => {
    const rank = rankThing(words, [number], [supplier.name, supplier.code, supplier.mnemonic]);
    const subtitle = [orderName, supplier.name, formatAmount(gross), date].join(' · ');
    return { kind: 'document', title: number, subtitle, href: `/purchasing/orders/${id}`, rank };
  });
  const parties = suppliers.map(({ id, name, code, mnemonic }): FoundThing => {
    const rank = rankThing(words, [name, code, mnemonic], []);
    return { kind: 'other', title: name, subtitle: code, href: `/purchasing/suppliers/${id}`, rank };
  });
  return bestRanked([...documents, ...orders, ...parties], limit);
}
