import { formatAmount } from '@suanpan/money/format-amount';
import { bestRanked, rankThing } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import type { FindInSalesQuery } from '../data/find-in-sales.generated.ts';

/** Returns orders and customers as the search of the frame shows them, the best first; what lacks one of the words is left out. */
export function rankFound({ salesOrders, customers }: FindInSalesQuery, words: string, limit: number): FoundThing[] {
  const orders = (salesOrders?.edges ?? []).map(({ node }): FoundThing => {
    const { customer } = node;
    const rank = rankThing(words, [node.number], [customer.name, customer.code, customer.mnemonic]);
    const subtitle = [customer.name, formatAmount(node.gross), node.date].join(' · ');
    return { kind: 'document', title: node.number, subtitle, href: `/sales/orders/${node.id}`, rank };
  });
  const people = (customers?.edges ?? []).map(({ node }): FoundThing => {
    const rank = rankThing(words, [node.name, node.code, node.mnemonic], [node.contact]);
    const subtitle = [node.code, node.contact].filter((part) => part !== '').join(' · ');
    return { kind: 'customer', title: node.name, subtitle, href: `/sales/customers/${node.id}`, rank };
  });
  return bestRanked([...orders, ...people], limit);
}
