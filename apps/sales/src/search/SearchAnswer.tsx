import { useApolloClient } from '@apollo/client/react';
import { useAnswer } from '@suanpan/app-kit/use-messages';
import { useCan } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { searchFind } from '@suanpan/protocol/search-find';
import { findInSales } from './find-in-sales.ts';

/** Answers the search of the frame, wherever in the app the person is. Renders nothing. */
export function SearchAnswer() {
  const client = useApolloClient();
  const t = useDocumentT();
  const may = {
    orders: useCan('sales.order.read'),
    quotations: useCan('sales.quotation.read'),
    documents: useCan('sales.document.read'),
    customers: useCan('sales.customer.read'),
  };
  useAnswer(searchFind, ({ words, limit }, { signal }) =>
    findInSales(client, { words, limit, may, signal, typeName: (type) => t(`type.${type}`) }),
  );
  return null;
}
