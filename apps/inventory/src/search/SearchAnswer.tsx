import { useApolloClient } from '@apollo/client/react';
import { useAnswer } from '@suanpan/app-kit/use-messages';
import { useCan } from '@suanpan/app-kit/use-session';
import { searchFind } from '@suanpan/protocol/search-find';
import { findInProducts } from './find-in-products.ts';

/** Answers the search of the frame, wherever in the app the person is. Renders nothing. */
export function SearchAnswer() {
  const client = useApolloClient();
  const mayRead = useCan('inventory.product.read');
  useAnswer(searchFind, ({ words, limit }, { signal }) => (mayRead ? findInProducts(client, { words, limit, signal }) : []));
  return null;
}
