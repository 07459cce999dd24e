/** The types of documents that this app keeps. */
export const purchaseTypes = ['PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL', 'PROVISIONAL_REVERSAL'] as const;
