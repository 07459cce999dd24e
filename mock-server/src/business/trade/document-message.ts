import type { MessageDraft } from '#kernel/messages/message.ts';
import type { DocumentType, TradeDocument } from './document.ts';

/** The topic under which other domains hear of a document's way. */
export const documentTopic = 'trade.document';

/** What other domains are told of a document: enough to know whether they must look, never its lines or sums. */
export interface DocumentChangedV1 {
  readonly documentId: string;
  readonly number: string;
  readonly type: DocumentType;
  readonly action: 'VOID';
  readonly version: number;
  /** Who did it. */
  readonly memberId: string;
  /** Why. */
  readonly reason: string;
}

/** Returns the message that a document was voided. */
export function documentVoided(
  { id: documentId, number, type, version, voidReason, updatedAt }: TradeDocument,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): MessageDraft {
  const payload: DocumentChangedV1 = { documentId, number, type, action: 'VOID', version, memberId, reason: voidReason ?? '' };
  return { id, topic: documentTopic, version: 1, aggregate: documentId, payload, occurredAt: updatedAt };
}
