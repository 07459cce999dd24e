import type { SampleValues } from './sample-variables.ts';

/** What expenses, receivables and payables say; what a supplier is owed without goods has no tax. */
export function accountLineEntries(supplierId: string): SampleValues {
  return {
    'ExpenseInput.partyId': supplierId,
    'ExpenseLineInput.accountCode': '5602',
    'ExpenseLineInput.taxRate': '13',
    'ClaimInput.type': 'PAYABLE',
    'ClaimInput.partyId': supplierId,
    'ClaimInput.dueDate': '2027-12-31',
    'ClaimLineInput.accountCode': '5602',
    'ClaimLineInput.taxRate': null,
    'CreateClaim.replaces': null,
  };
}
