import type { DocumentStatus, DocumentType } from '../documents/document-type.ts';

/** What a document is, as far as it decides what may be done with it. */
export interface ActedDocument {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly redOf: { readonly id: string } | null;
  /** Whether this person made it, and somebody else must approve it. */
  readonly needsOtherApprover?: boolean;
}

/** What a person may do at all. */
export interface DocumentRights {
  readonly canWrite: boolean;
  readonly canApprove: boolean;
}

/** Returns what a person may do with a document now. The backend decides again, and knows more: months, stock and later documents. */
export function allowedActs({ status, redOf, needsOtherApprover = false }: ActedDocument, { canWrite, canApprove }: DocumentRights) {
  return {
    edit: canWrite && status === 'DRAFT',
    approve: canApprove && status === 'DRAFT' && !needsOtherApprover,
    // A red document is not taken back in turn.
    void: canApprove && status !== 'VOID' && redOf === null,
  };
}
