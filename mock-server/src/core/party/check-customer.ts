import { checkText, type TextReason } from '#core/text/check-text.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { CustomerEntries, CustomerFields } from './customer.ts';

/** What can be wrong with a customer's entries. */
export type CustomerReason =
  | TextReason
  | 'credit-days-out-of-range'
  | 'tax-number-malformed'
  | 'customer-code-taken'
  | 'salesperson-unknown'
  | 'salesperson-not-self';

const limits = { code: 20, name: 100, contact: 50, phone: 30, address: 200, taxNumber: 20 } as const;

/** What is already known of the customer, or the defaults of a new one. */
export type CustomerBefore = Pick<CustomerFields, 'code' | 'salespersonId'> & Partial<CustomerFields>;

/** Checks what was entered over what was there, but for the credit limit; an empty code of a new customer is left to the numbering rule. */
export function checkCustomer(entries: CustomerEntries, before: CustomerBefore, problems: ProblemSink<CustomerReason>): CustomerFields {
  const text = (path: keyof typeof limits, required = false): string =>
    checkText(problems, { path, text: entries[path] ?? before[path] ?? '' }, { max: limits[path], required });
  const creditDays = entries.creditDays ?? before.creditDays ?? 30;
  if (creditDays < 0 || creditDays > 365) problems.add('creditDays', 'credit-days-out-of-range', { max: 365 });
  const taxNumber = text('taxNumber').toUpperCase();
  if (taxNumber !== '' && !/^[0-9A-Z]{15,20}$/.test(taxNumber)) problems.add('taxNumber', 'tax-number-malformed');
  return {
    code: text('code', entries.code != null),
    name: text('name', true),
    contact: text('contact'),
    phone: text('phone'),
    address: text('address'),
    taxNumber,
    creditDays,
    creditLimit: before.creditLimit ?? null,
    salespersonId: entries.salespersonId ?? before.salespersonId,
    enabled: entries.enabled ?? before.enabled ?? true,
  };
}
