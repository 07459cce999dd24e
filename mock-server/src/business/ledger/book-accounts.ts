/** The accounts that documents and closings are posted to by themselves; all are in the standard chart. */
export const bookAccounts = {
  supplierAdvance: '1123',
  receivable: '1122',
  stock: '1405',
  pendingLoss: '1901',
  payable: '2202.01',
  provisional: '2202.02',
  customerAdvance: '2203',
  inputTax: '2221.01.01',
  vatTransfer: '2221.01.03',
  outputTax: '2221.01.05',
  inputTransferOut: '2221.01.07',
  /** All value-added tax of a small-scale taxpayer. */
  levyTax: '2221.01.11',
  unpaidVat: '2221.02',
  incomeTaxPayable: '2221.06',
  urbanTax: '2221.08',
  educationTax: '2221.13',
  localEducationTax: '2221.14',
  profit: '3103',
  undistributed: '3104',
  production: '4001',
  revenue: '5001',
  otherRevenue: '5051',
  otherGain: '5301',
  cost: '5401',
  surtax: '5403',
  selling: '5601',
  service: '5602',
  finance: '5603',
  otherLoss: '5711',
  incomeTax: '5801',
} as const;

/** What documents alone may move: what each of these stands for is kept item by item beside the ledger (I4). */
export const controlledAccounts: ReadonlySet<string> = new Set([
  bookAccounts.receivable,
  bookAccounts.stock,
  bookAccounts.payable,
  bookAccounts.provisional,
  bookAccounts.customerAdvance,
]);

/** Cash on hand, at a bank and in other forms; what stands below them is cash, too. */
export const cashAccounts = ['1001', '1002', '1012'] as const;

/** Returns whether an account is cash. */
export function isCash(accountCode: string): boolean {
  return cashAccounts.some((code) => accountCode === code || accountCode.startsWith(`${code}.`));
}
