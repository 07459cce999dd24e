import { documentAccess, isInOwnWarehouses, isOfOwnCash } from '#business/trade/document-access.ts';
import { findSeenDocuments } from '#business/trade/document-list.ts';
import { lockDocument } from '#business/trade/document-store.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import type { Actor } from '#core/access/actor.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Which document is meant, in the version its editor saw. */
export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}

/** Holds a document, or refuses: unknown or not seen, also of a warehouse or cash account that is not the member's, or changed since. */
export async function takeDocument({ tx, actor }: Work, wanted: DocumentVersion): Promise<TradeDocument> {
  const document = isId(wanted.id) ? await lockDocument(tx, wanted.id) : null;
  if (document === null || !(await isSeen(tx, actor, document))) throw new Refusal<TradeReason>('document-not-found');
  if (!isInOwnWarehouses(actor, document)) throw new Refusal<TradeReason>('warehouse-not-yours', { number: document.number });
  if (!isOfOwnCash(actor, document)) throw new Refusal<TradeReason>('cash-account-not-yours', { number: document.number });
  if (document.version !== wanted.version) {
    throw new Refusal<TradeReason>('stale-document', { number: document.number, version: document.version });
  }
  return document;
}

/** Asked of the database only for who does not see all of a type that they may read. */
async function isSeen(tx: Work['tx'], actor: Actor, { id, type }: TradeDocument): Promise<boolean> {
  if (!actor.permissions.has(documentAccess[type].read)) return false;
  if (actor.onlyOf === null && actor.onlyWarehouses === null && actor.onlyCashAccounts === null) return true;
  return (await findSeenDocuments(tx, actor, [id])).length > 0;
}

/** Returns the refusal of a document whose state does not allow what is wanted. */
export function wrongState({ number, status }: TradeDocument): Refusal {
  return new Refusal<TradeReason>('document-wrong-state', { number, status });
}
