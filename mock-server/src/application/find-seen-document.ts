import { findSeenDocuments } from '#business/trade/document-list.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Returns a document that the member sees, or refuses: to whom does not see it, it is not there. */
export async function findSeenDocument({ tx, actor }: Work, id: string): Promise<TradeDocument> {
  const [document] = isId(id) ? await findSeenDocuments(tx, actor, [id]) : [];
  if (document === undefined) throw new Refusal<TradeReason>('document-not-found');
  return document;
}
