import { lockDocument } from '#business/trade/document-store.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Which document is meant, in the version its editor saw. */
export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}

/** Holds a document, or refuses: unknown, or changed since. */
export async function takeDocument({ tx }: Work, wanted: DocumentVersion): Promise<TradeDocument> {
  const document = isId(wanted.id) ? await lockDocument(tx, wanted.id) : null;
  if (document === null) throw new Refusal<TradeReason>('document-not-found');
  if (document.version !== wanted.version) {
    throw new Refusal<TradeReason>('stale-document', { number: document.number, version: document.version });
  }
  return document;
}

/** Returns the refusal of a document whose state does not allow what is wanted. */
export function wrongState({ number, status }: TradeDocument): Refusal {
  return new Refusal<TradeReason>('document-wrong-state', { number, status });
}
