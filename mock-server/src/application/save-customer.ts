import { requirePermission, seesSalesOf } from '#core/access/actor.ts';
import type { CustomerBefore, CustomerReason } from '#core/party/check-customer.ts';
import { findCustomers, insertCustomers, isCodeTaken, lockCustomer, updateCustomers } from '#core/party/customer-store.ts';
import type { Customer, CustomerEntries, CustomerFields } from '#core/party/customer.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { checkCustomerEntries, creditLimitPermission } from './check-customer-entries.ts';
import { freeCustomerCodes } from './free-codes.ts';
import { resolveSalesperson } from './read-order-references.ts';
import { changeOf, type Work } from './work.ts';

/** Why something cannot be done with a customer. */
export type CustomerRefusal = 'customer-not-found' | 'stale-customer';

/** Writes a new customer, with the next free code when none is entered. */
export async function createCustomer(work: Work, entries: CustomerEntries): Promise<Customer> {
  requirePermission(work.actor, 'sales.customer.write');
  const fields = await check(work, entries, { code: '', salespersonId: work.actor.memberId });
  const id = work.ids.next();
  const [code = fields.code] = fields.code === '' ? await freeCustomerCodes(work.tx, 1) : [];
  await insertCustomers(work.tx, [{ ...fields, code, id }], changeOf(work));
  return onlyRow(await findCustomers(work.tx, [id]));
}

/** Changes a customer; what is left out stays. */
export async function updateCustomer(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: CustomerEntries,
): Promise<Customer> {
  requirePermission(work.actor, 'sales.customer.write');
  const before = isId(wanted.id) ? await lockCustomer(work.tx, wanted.id) : null;
  if (before === null || !seesSalesOf(work.actor, before.salespersonId)) throw new Refusal<CustomerRefusal>('customer-not-found');
  if (before.version !== wanted.version)
    throw new Refusal<CustomerRefusal>('stale-customer', { code: before.code, version: before.version });
  const fields = await check(work, entries, before);
  await updateCustomers(work.tx, [{ ...fields, id: before.id }], changeOf(work));
  return onlyRow(await findCustomers(work.tx, [before.id]));
}

async function check(work: Work, entries: CustomerEntries, before: CustomerBefore & { readonly id?: string }): Promise<CustomerFields> {
  const problems = new ProblemList<CustomerReason | 'money-malformed'>();
  const fields = checkCustomerEntries(entries, before, problems);
  await resolveSalesperson(work, { entered: entries.salespersonId, before: before.salespersonId }, problems);
  if (fields.code !== '' && (await isCodeTaken(work.tx, fields.code, before.id ?? null)))
    problems.add('code', 'customer-code-taken', { code: fields.code });
  problems.assertNone();
  if (fields.creditLimit !== (before.creditLimit ?? null)) requirePermission(work.actor, creditLimitPermission);
  return fields;
}
