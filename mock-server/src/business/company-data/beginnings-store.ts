import type { EnteredCounts } from '#core/company/company-life.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';

/** What a company has begun with, as far as the guide asks. */
export interface Beginnings {
  readonly hasColleagues: boolean;
  readonly hasProducts: boolean;
  readonly hasCustomers: boolean;
  readonly hasSuppliers: boolean;
  readonly hasWarehouses: boolean;
  readonly hasCashAccounts: boolean;
  readonly hasBooks: boolean;
  readonly hasSales: boolean;
  /** Whether a month was closed: then nobody needs to be told how to begin. */
  readonly hasClosed: boolean;
  /** Whether it has samples that can be left behind. */
  readonly hasSamples: boolean;
  /** Whether a member put the guide away. */
  readonly isPutAway: boolean;
}

const isThere = (from: string): string => `EXISTS (SELECT 1 FROM ${from})`;

/** Reads what a company has begun with, and whether a member put the guide away; a first row is enough of each. */
export async function readBeginnings(tx: Transaction, memberId: string): Promise<Beginnings> {
  return onlyRow(
    await tx.rows<Beginnings>(
      `SELECT ${isThere('member WHERE id <> $1 AND enabled')} OR ${isThere('member_invitation')} AS "hasColleagues",
         ${isThere('product')} AS "hasProducts", ${isThere('customer')} AS "hasCustomers", ${isThere('supplier')} AS "hasSuppliers",
         ${isThere('warehouse')} AS "hasWarehouses", ${isThere('cash_account')} AS "hasCashAccounts", ${isThere('book')} AS "hasBooks",
         ${isThere('sales_order')} OR ${isThere("document WHERE type = 'SALE'")} AS "hasSales",
         ${isThere('tenant WHERE sample_masters IS NOT NULL AND archived_at IS NULL')} AS "hasSamples",
         ${isThere("period WHERE status = 'CLOSED'")} AS "hasClosed", ${isThere('member_guide WHERE member_id = $1')} AS "isPutAway"`,
      [memberId],
    ),
  );
}

const masters = ['product', 'customer', 'supplier', 'warehouse', 'cash_account'] as const;

const documents = ['sales_order', 'quotation', 'purchase_order', 'input_invoice', 'document'] as const;

const whatPeopleEnter = [...masters, 'book', ...documents];

/** Returns whether nobody has entered anything into the company yet, beyond its members and its chart of accounts. */
export async function isCompanyEmpty(tx: Transaction): Promise<boolean> {
  const rows = await tx.rows<{ readonly isEmpty: boolean }>(`SELECT NOT (${whatPeopleEnter.map(isThere).join(' OR ')}) AS "isEmpty"`);
  return onlyRow(rows).isEmpty;
}

const sumOf = (tables: readonly string[]): string => tables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ');

/** Counts what people entered into the company. */
export async function countEntered(tx: Transaction): Promise<EnteredCounts> {
  return onlyRow(await tx.rows<EnteredCounts>(`SELECT ${sumOf(masters)} AS masters, ${sumOf(documents)} AS documents`));
}

/** Lets one transaction after the other fill the company, until each ends. */
export async function lockEmptyCompany(tx: Transaction): Promise<void> {
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('samples ' || current_setting('suanpan.tenant'), 0))`, []);
}
