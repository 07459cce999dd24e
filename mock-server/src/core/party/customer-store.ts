import type { Change } from '#core/access/change.ts';
import { mnemonicOf, sortKeyOf } from '#core/text/pinyin.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { updateRows } from '#kernel/database/update-rows.ts';
import { searchText } from '#kernel/text/search-text.ts';
import type { Customer, CustomerFields } from './customer.ts';

/** The columns of a customer, from the table under the alias `c`. */
export const customerColumns = `c.id, c.version, c.code, c.name, c.mnemonic, c.contact, c.phone, c.address, c.tax_number AS "taxNumber",
  c.credit_days AS "creditDays", c.credit_limit AS "creditLimit", c.salesperson_id AS "salespersonId", c.enabled`;

/** Reads customers by id, in no order. */
export function findCustomers(tx: Transaction, ids: readonly string[]): Promise<readonly Customer[]> {
  return tx.rows(`SELECT ${customerColumns} FROM customer c WHERE c.id = ANY($1)`, [ids]);
}

/** Reads customers by code, in no order. */
export function findCustomersByCode(tx: Transaction, codes: readonly string[]): Promise<readonly Customer[]> {
  return tx.rows(`SELECT ${customerColumns} FROM customer c WHERE c.code = ANY($1)`, [codes]);
}

/** Reads one customer and keeps others from changing it until the transaction ends. */
export async function lockCustomer(tx: Transaction, id: string): Promise<Customer | null> {
  const rows = await tx.rows<Customer>(`SELECT ${customerColumns} FROM customer c WHERE c.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Reads customers by code, by their ids, and keeps others from changing them until the transaction ends. */
export function lockCustomersByCode(tx: Transaction, codes: readonly string[]): Promise<readonly Customer[]> {
  return tx.rows(`SELECT ${customerColumns} FROM customer c WHERE c.code = ANY($1) ORDER BY c.id FOR UPDATE`, [codes]);
}

/** Returns whether another customer has this code. */
export async function isCodeTaken(tx: Transaction, code: string, except: string | null): Promise<boolean> {
  const rows = await tx.rows('SELECT 1 FROM customer WHERE code = $1 AND id IS DISTINCT FROM $2::uuid', [code, except]);
  return rows.length > 0;
}

/** Adds customers. */
export async function insertCustomers(
  tx: Transaction,
  customers: readonly (CustomerFields & { readonly id: string })[],
  change: Change,
): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  await insertRows(
    tx,
    'customer',
    customers.map((customer) => ({ id: customer.id, ...columnsOf(customer), ...stamp })),
  );
}

/** Writes the entries of customers and raises their versions. */
export function updateCustomers(
  tx: Transaction,
  customers: readonly (CustomerFields & { readonly id: string })[],
  change: Change,
): Promise<void> {
  return updateRows(tx, 'customer', { rows: customers.map((customer) => ({ id: customer.id, ...columnsOf(customer) })), change });
}

function columnsOf(customer: CustomerFields): NewRow {
  const mnemonic = mnemonicOf(customer.name);
  return {
    code: customer.code,
    name: customer.name,
    mnemonic,
    sort_key: sortKeyOf(customer.name),
    search_text: searchText([customer.code, customer.name, mnemonic]),
    contact: customer.contact,
    phone: customer.phone,
    address: customer.address,
    tax_number: customer.taxNumber,
    credit_days: customer.creditDays,
    credit_limit: customer.creditLimit,
    salesperson_id: customer.salespersonId,
    enabled: customer.enabled,
  };
}
