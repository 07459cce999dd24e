/**
 * Which domain each root field of the schema belongs to.
 *
 * Those of the gateway are about people, sessions and what is followed: it answers them itself, always. A test holds the table against the
 * schema, so that a new field has its domain.
 */
const domainFields = {
  gateway: [
    'viewer',
    'signIn',
    'signOut',
    'switchCompany',
    'setLocale',
    'changes',
    'recentChanges',
    'auditEntries',
    'companyMembers',
    'updateMember',
    'endMemberSessions',
    'invitationOffer',
    'invitations',
    'inviteMember',
    'revokeInvitation',
    'acceptInvitation',
    'joinWithNewAccount',
    'ownSessions',
    'endSession',
    'endOtherSessions',
    'changeOwnName',
    'changePassword',
    'ownNotices',
    'ownUnreadNotices',
    'markNoticeRead',
    'markNoticesRead',
    'platformDeadLetters',
    'platformMessage',
    'platformReplayDeadLetters',
    'platformDropDeadLetter',
    'platformMessageFlow',
    'platformTransactions',
    'platformRecoverTransactions',
    'platformCompanies',
    'platformShards',
    'platformInstances',
    'platformActs',
    '__typename',
    '__schema',
    '__type',
  ],
  sales: [
    'salesOrder',
    'salesOrders',
    'salesOrderCounts',
    'createSalesOrder',
    'updateSalesOrder',
    'submitSalesOrder',
    'approveSalesOrder',
    'closeSalesOrder',
    'cancelSalesOrder',
    'customer',
    'customers',
    'createCustomer',
    'updateCustomer',
    'salespeople',
    'workbench',
  ],
  inventory: [
    'product',
    'productList',
    'products',
    'createProduct',
    'updateProduct',
    'stock',
    'stockMoves',
    'stockList',
    'availableStock',
    'stockSummary',
    'stockLedger',
    'warehouses',
    'createWarehouse',
    'updateWarehouse',
    'createStockCount',
    'createTransfer',
  ],
  trade: [
    'tradeDocument',
    'tradeDocuments',
    'tradeDocumentTotals',
    'createTradeDocument',
    'createReturn',
    'approveTradeDocument',
    'voidTradeDocument',
    'removeAttachment',
    'reverseProvisional',
    'supplier',
    'suppliers',
    'createSupplier',
    'updateSupplier',
  ],
  money: [
    'openItems',
    'openItemList',
    'ageing',
    'cashAccounts',
    'createCashAccount',
    'updateCashAccount',
    'createMoneyDocument',
    'createAdvanceUse',
    'createCashTransfer',
    'expenseAccounts',
    'createExpense',
  ],
  ledger: [
    'account',
    'accounts',
    'createAccount',
    'updateAccount',
    'taxRates',
    'addTaxRate',
    'books',
    'bookParameters',
    'setBookParameter',
    'bookPeriods',
    'bookProblems',
    'beginBooks',
    'closePeriod',
    'reopenPeriod',
    'createJournal',
    'reverseVoucher',
    'vouchers',
    'voucher',
    'voucherList',
    'accountEntries',
    'trialBalance',
    'balanceSheet',
    'incomeStatement',
    'cashFlowStatement',
    'taxWorksheet',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The gateway's own, or a domain. */
export type FieldOwner = keyof typeof domainFields;

/** A domain, which a process of its own may serve. */
export type Domain = Exclude<FieldOwner, 'gateway'>;

/** All domains. */
export const domains = Object.keys(domainFields).filter((name) => name !== 'gateway') as readonly Domain[];

const owners: ReadonlyMap<string, FieldOwner> = new Map(
  Object.entries(domainFields).flatMap(([owner, fields]) => fields.map((field) => [field, owner as FieldOwner] as const)),
);

/** Returns who answers a root field; undefined for one that is not in the table. */
export function ownerOf(field: string): FieldOwner | undefined {
  return owners.get(field);
}
