import { accountListVariables } from './accounts/account-list-variables.ts';

/** What the first screens under `/ledger/accounts` ask. */
export const accountData = [
  { at: '/ledger/accounts', operation: 'ListAccounts', variables: accountListVariables },
  { at: '/ledger/accounts/:id', operation: 'ReadAccount', variables: { id: { $path: 'id', kind: 'id' } } },
] as const;
