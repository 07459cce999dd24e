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
  'CASH_TRANSFER',
  'EXPENSE',
  'RECEIVABLE',
  'PAYABLE',
  'TRANSFER',
  'COUNT',
  'OTHER_IN',
  'OTHER_OUT',
  'COST_ADJUSTMENT',
  'JOURNAL',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The states of a document, in the order of its life. */
export const documentStatuses = ['DRAFT', 'APPROVED', 'VOID'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** How far what a document left open is settled. */
export type DocumentExecution = 'NONE' | 'PARTIAL' | 'FULL';

/** Returns whether documents of a type always leave something open that is settled later; a return may, where more goes back than is owed. */
export function leavesOpen(type: DocumentType): boolean {
  return ['PURCHASE', 'SALE', 'RECEIVABLE', 'PAYABLE'].includes(type);
}

/** Returns whether documents of a type are printed: those that leave the house, or go with goods or money. */
export function isPrinted(type: DocumentType): boolean {
  return ['SALE', 'SALE_RETURN', 'PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL', 'RECEIPT', 'PAYMENT', 'TRANSFER'].includes(type);
}

/** Returns whether the tax of a document is part of what was bought with it, as a small-scale taxpayer deducts none. */
export function hasTaxInCost({ type, taxpayer }: { readonly type: DocumentType; readonly taxpayer?: 'GENERAL' | 'SMALL_SCALE' }): boolean {
  return taxpayer === 'SMALL_SCALE' && ['PURCHASE', 'PURCHASE_RETURN', 'EXPENSE'].includes(type);
}

/** Returns whether documents of a type are of stock alone: nobody is a party, and what the goods cost is not for everybody. */
export function isOfStock(type: DocumentType): boolean {
  return ['TRANSFER', 'COUNT', 'OTHER_IN', 'OTHER_OUT', 'COST_ADJUSTMENT'].includes(type);
}
