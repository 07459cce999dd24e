import type { TypedDocumentNode } from '@apollo/client';
import { useCan } from '@suanpan/app-kit/use-session';
import { ReadCostedDocumentDocument } from '../data/read-costed-document.generated.ts';
import { ReadStockDocumentDocument } from '../data/read-stock-document.generated.ts';
import type { CostedDocument } from './other-drafts-of.ts';

type DocumentQuery = TypedDocumentNode<{ readonly tradeDocument: CostedDocument | null }, { id: string }>;

/** Returns the query of a document: with what its lines cost, for who may know. */
export function useDocumentQuery(): DocumentQuery {
  return useCan('inventory.cost.read') ? ReadCostedDocumentDocument : ReadStockDocumentDocument;
}
