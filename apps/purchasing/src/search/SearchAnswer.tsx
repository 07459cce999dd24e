import { useApolloClient } from '@apollo/client/react';
import { useAnswer } from '@suanpan/app-kit/use-messages';
import { useCan } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { searchFind } from '@suanpan/protocol/search-find';
import { useT } from '../texts.ts';
import { findInPurchasing } from './find-in-purchasing.ts';

/** Answers the search of the frame, wherever in the app the person is. Renders nothing. */
export function SearchAnswer() {
  const client = useApolloClient();
  const t = useT();
  const td = useDocumentT();
  const canRead = useCan('purchasing.document.read');
  useAnswer(searchFind, ({ words, limit }, { signal }) =>
    canRead ? findInPurchasing(client, { words, limit, signal, typeName: (type) => td(`type.${type}`), orderName: t('orders.title') }) : [],
  );
  return null;
}
