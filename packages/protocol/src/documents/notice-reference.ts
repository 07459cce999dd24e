/** What a notice is about, as the backend names it. */
interface Subject {
  readonly subjectType: string;
  readonly subjectId: string;
}

/** The kind of document, as its app declares it, by what the backend calls it. */
const kinds: Readonly<Record<string, string>> = {
  SALES_ORDER: 'sales.order',
  PURCHASE_ORDER: 'purchasing.order',
  PERIOD: 'ledger.period',
  SALE: 'sales.document',
  SALE_RETURN: 'sales.document',
  PURCHASE: 'purchasing.document',
  PURCHASE_RETURN: 'purchasing.document',
  PROVISIONAL: 'purchasing.document',
  PROVISIONAL_REVERSAL: 'purchasing.document',
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

/** Returns what a notice leads to; null for a kind that this release does not know. */
export function noticeReference({ subjectType, subjectId: id }: Subject): { readonly type: string; readonly id: string } | null {
  const type = kinds[subjectType];
  return type === undefined ? null : { type, id };
}
