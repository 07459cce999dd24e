import { accountListVariables } from './accounts/account-list-variables.ts';

/** What the first screens under `/ledger/accounts` ask. */
export const accountData = [
  { at: '/ledger/accounts', operation: 'ListAccounts', variables: accountListVariables },
  { at: '/ledger/accounts/:id', operation: 'ReadAccount', variables: { id: { $path: 'id', kind: 'id' } } },
] as const;

/** What the first screens under `/ledger/vouchers` ask: which month is shown follows from those that there are. */
export const voucherData = [
  { at: '/ledger/vouchers', operation: 'ReadMonths', variables: {} },
  { at: '/ledger/vouchers/new', operation: 'ReadMonths', variables: {} },
  { at: '/ledger/vouchers/:id', operation: 'ReadVoucher', variables: { id: { $path: 'id', kind: 'id' } } },
] as const;

/** What the first screens under `/ledger/balances` ask. */
export const balanceData = [{ at: '/ledger/balances', operation: 'ReadMonths', variables: {} }] as const;

/** What the first screens under `/ledger/closing` ask. */
export const closingData = [{ at: '/ledger/closing', operation: 'ReadMonths', variables: {} }] as const;
