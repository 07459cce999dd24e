import { bookAccounts as accounts, controlledAccounts, isCash } from '#business/ledger/book-accounts.ts';

/** Tax by its computed columns, and the profit of the year, are posted to by documents of their own and by closings. */
const keptElsewhere = ['2221.01', accounts.unpaidVat, accounts.profit, accounts.supplierAdvance] as const;

/** Returns whether a receivable or payable may be booked against an account: money and what is kept item by item have documents of their own. */
export function mayBeClaimed(accountCode: string): boolean {
  return !controlledAccounts.has(accountCode) && !isCash(accountCode) && !keptElsewhere.some((code) => isBelow(accountCode, code));
}

/** Returns whether an account is of revenue, which output tax belongs to. */
export function isRevenue(accountCode: string): boolean {
  return [accounts.revenue, accounts.otherRevenue].some((code) => isBelow(accountCode, code));
}

function isBelow(accountCode: string, code: string): boolean {
  return accountCode === code || accountCode.startsWith(`${code}.`);
}
