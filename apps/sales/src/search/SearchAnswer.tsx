import { useApolloClient } from '@apollo/client/react';
import { useAnswer } from '@suanpan/app-kit/use-messages';
import { useCan } from '@suanpan/app-kit/use-session';
import { searchFind } from '@suanpan/protocol/search-find';
import { findInSales } from './find-in-sales.ts';

/** Answers the search of the frame, wherever in the app the person is. Renders nothing. */
export function SearchAnswer() {
  const client = useApolloClient();
  const may = { orders: useCan('sales.order.read'), customers: useCan('sales.customer.read') };
  useAnswer(searchFind, ({ words, limit }, { signal }) => findInSales(client, { words, limit, may, signal }));
  return null;
}
