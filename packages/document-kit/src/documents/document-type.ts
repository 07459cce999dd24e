/** The types of documents of the books, as the backend names them. */
export const documentTypes = [
  'PURCHASE',
  'PURCHASE_RETURN',
  'PROVISIONAL',
  'PROVISIONAL_REVERSAL',
  'SALE',
  'SALE_RETURN',
  'RECEIPT',
  'PAYMENT',
  'APPLY_ADVANCE',
  'TRANSFER',
  'COUNT',
  'JOURNAL',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The states of a document, in the order of its life. */
export const documentStatuses = ['DRAFT', 'APPROVED', 'VOID'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** How far what a document left open is settled. */
export type DocumentExecution = 'NONE' | 'PARTIAL' | 'FULL';

/** What documents of these types leave open, so that they have something to settle. */
const leavingOpen: ReadonlySet<DocumentType> = new Set(['PURCHASE', 'PURCHASE_RETURN', 'SALE', 'SALE_RETURN']);

/** Returns whether documents of a type leave something open that is settled later. */
export function leavesOpen(type: DocumentType): boolean {
  return leavingOpen.has(type);
}
