import type { DocumentType } from './document-type.ts';

const owners: Readonly<Record<DocumentType, string>> = {
  PURCHASE: 'purchasing.document',
  PURCHASE_RETURN: 'purchasing.document',
  PROVISIONAL: 'purchasing.document',
  PROVISIONAL_REVERSAL: 'purchasing.document',
  SALE: 'sales.document',
  SALE_RETURN: 'sales.document',
  RECEIPT: 'money.document',
  PAYMENT: 'money.document',
  APPLY_ADVANCE: 'money.document',
  CASH_TRANSFER: 'money.transfer',
  EXPENSE: 'money.expense',
  RECEIVABLE: 'money.claim',
  PAYABLE: 'money.claim',
  TRANSFER: 'inventory.document',
  COUNT: 'inventory.document',
  OTHER_IN: 'inventory.other',
  OTHER_OUT: 'inventory.other',
  COST_ADJUSTMENT: 'inventory.other',
  JOURNAL: 'ledger.journal',
};

/** Returns the reference to a document, for `useAddressOf`: whose it is follows from its type. */
export function documentReference({ id, type }: { readonly id: string; readonly type: DocumentType }) {
  return { type: owners[type], id } as const;
}
