import type { TradeDocumentType } from '../data/voucher-row.fragment.generated.ts';

const owners: Readonly<Record<TradeDocumentType, string>> = {
  PURCHASE: 'purchasing.document',
  PURCHASE_RETURN: 'purchasing.document',
  PROVISIONAL: 'purchasing.document',
  PROVISIONAL_REVERSAL: 'purchasing.document',
  SALE: 'sales.document',
  SALE_RETURN: 'sales.document',
  RECEIPT: 'money.document',
  PAYMENT: 'money.document',
  APPLY_ADVANCE: 'money.document',
  TRANSFER: 'inventory.document',
  COUNT: 'inventory.document',
  JOURNAL: 'ledger.journal',
};

/** Returns the reference to a document of the books, for `useAddressOf`: whose it is follows from its type. */
export function sourceReference({ id, type }: { readonly id: string; readonly type: TradeDocumentType }) {
  return { type: owners[type], id } as const;
}
