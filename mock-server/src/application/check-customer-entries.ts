import { parseDecimal } from '@suanpan/money/decimal';
import { decimalToFen, type Fen } from '@suanpan/money/fen';
import { checkCustomer, type CustomerBefore, type CustomerReason } from '#core/party/check-customer.ts';
import type { CustomerEntries, CustomerFields } from '#core/party/customer.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** Who may change a credit limit: who approves orders. Whoever sells would else lift what holds them back. */
export const creditLimitPermission = 'sales.order.approve';

/** Checks all that a customer's entries say by themselves, over what was there: not who else has the code, and not who sells. */
export function checkCustomerEntries(
  entries: CustomerEntries,
  before: CustomerBefore,
  problems: ProblemSink<CustomerReason | 'money-malformed'>,
): CustomerFields {
  return { ...checkCustomer(entries, before, problems), creditLimit: limitOf(entries, before, problems) };
}

/** A limit that is left out stays; an empty one is none. */
function limitOf({ creditLimit }: CustomerEntries, before: CustomerBefore, problems: ProblemSink<'money-malformed'>): Fen | null {
  if (creditLimit === undefined) return before.creditLimit ?? null;
  const result = creditLimit === null ? null : parseDecimal(creditLimit, { maxPlaces: 2, max: '10000000000' });
  if (result?.ok === true) return decimalToFen(result.value);
  if (result !== null) problems.add('creditLimit', 'money-malformed');
  return null;
}
