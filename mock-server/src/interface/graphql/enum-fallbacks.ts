/** What releases get that were built before an enum got a value: for each such value, one that they know. */
export type EnumFallbacks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The nearest older value of each value that came after the first release, by enum.
 *
 * A page of an older release handles the values that it knows, all of them and no other; a test asks for the entry of each new value.
 */
export const enumFallbacks: EnumFallbacks = {
  // A page of an older release leads to what it knows best: money that goes, goods that are counted.
  TradeDocumentType: {
    CASH_TRANSFER: 'PAYMENT',
    EXPENSE: 'PAYMENT',
    RECEIVABLE: 'RECEIPT',
    PAYABLE: 'PAYMENT',
    OTHER_IN: 'COUNT',
    OTHER_OUT: 'COUNT',
    COST_ADJUSTMENT: 'COUNT',
  },
  // Who is asked sees no more than is theirs, which the backend decides.
  CustomerScope: { DEPARTMENT: 'OWN' },
  VoucherKind: { CLOSE_YEAR: 'CLOSE_INCOME' },
  PrintKind: { QUOTATION: 'ORDER', PURCHASE_ORDER: 'ORDER' },
  PrintPaper: { VOUCHER_120: 'VOUCHER', A4_IN_TWO: 'HALF_A4', A4_IN_THREE: 'HALF_A4' },
  PrintTemplateKind: { PURCHASE_ORDER: 'ORDER' },
  // Few rows, and one file twice rather than none at all.
  CompanyPart: { PRINT_TEMPLATES: 'TAX_RATES', NUMBER_RULES: 'TAX_RATES', COMPANY_FACTS: 'TAX_RATES' },
  ImportKind: {
    OPENING_BALANCES: 'PRODUCTS',
    OPENING_STOCK: 'PRODUCTS',
    OPENING_RECEIVABLES: 'CUSTOMERS',
    OPENING_PAYABLES: 'SUPPLIERS',
    OPENING_CUSTOMER_ADVANCES: 'CUSTOMERS',
    OPENING_SUPPLIER_ADVANCES: 'SUPPLIERS',
    OPENING_YEAR_TO_DATE: 'PRODUCTS',
  },
  // The one that pages of an older release leave out.
  BookParameterName: { LEVY_RATE: 'TAXPAYER', VAT_FILING: 'TAXPAYER', VAT_EXEMPT_SALES: 'TAXPAYER' },
  // Something in the books that is to be looked at.
  MemberNoticeKind: { BOOKS_DIFFER: 'PERIOD_REOPENED' },
  // An act that older pages have a word for; what it was done to says the rest.
  PlatformActKind: { SET_PAID_UNTIL: 'RECOVER' },
  HistoryAction: { COMPLETED: 'CLOSED', REOPENED: 'APPROVED' },
};
