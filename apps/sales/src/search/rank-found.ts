import type { DocumentType } from '@suanpan/document-kit/document-type';
import { formatAmount } from '@suanpan/money/format-amount';
import { bestRanked, rankThing } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import type { FindInSalesQuery } from '../data/find-in-sales.generated.ts';

/** Gives the name of a type in the reader's language. */
export type TypeName = (type: DocumentType) => string;

interface Wish {
  readonly words: string;
  readonly limit: number;
  readonly typeName: TypeName;
}

/** Returns orders, quotations, sales and customers as the search of the frame shows them, the best first; what lacks one of the words is left out. */
export function rankFound(
  { salesOrders, quotations, tradeDocuments, customers }: FindInSalesQuery,
  { words, limit, typeName }: Wish,
): FoundThing[] {
  const orders = (salesOrders?.edges ?? []).map(({ node }) => offered(node, { words, page: '/sales/orders' }));
  const offers = (quotations?.edges ?? []).map(({ node }) => offered(node, { words, page: '/sales/quotations' }));
  const sales = (tradeDocuments?.edges ?? []).map(({ node: { id, number, type, date, gross, customer } }): FoundThing => {
    const rank = rankThing(words, [number], customer ? [customer.name, customer.code, customer.mnemonic] : []);
    const subtitle = [typeName(type), customer?.name ?? '', formatAmount(gross), date].filter((part) => part !== '').join(' · ');
    return { kind: 'document', title: number, subtitle, href: `/sales/documents/${id}`, rank };
  });
  const people = (customers?.edges ?? []).map(({ node }): FoundThing => {
    const rank = rankThing(words, [node.name, node.code, node.mnemonic], [node.contact]);
    const subtitle = [node.code, node.contact].filter((part) => part !== '').join(' · ');
    return { kind: 'customer', title: node.name, subtitle, href: `/sales/customers/${node.id}`, rank };
  });
  return bestRanked([...orders, ...offers, ...sales, ...people], limit);
}

type Offered = NonNullable<FindInSalesQuery['quotations']>['edges'][number]['node'];

function offered({ id, number, customer, gross, date }: Offered, { words, page }: { words: string; page: string }): FoundThing {
  const rank = rankThing(words, [number], [customer.name, customer.code, customer.mnemonic]);
  const subtitle = [customer.name, formatAmount(gross), date].join(' · ');
  return { kind: 'document', title: number, subtitle, href: `${page}/${id}`, rank };
}
