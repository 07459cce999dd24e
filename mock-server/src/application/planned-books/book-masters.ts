import { createCashAccount } from '#application/save-cash-account.ts';
import { createCustomer } from '#application/save-customer.ts';
import { createSupplier } from '#application/save-supplier.ts';
import { createWarehouse } from '#application/save-warehouse.ts';
import type { Work } from '#application/work.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** The ids of what books are kept of: by code, and suppliers, customers and cash accounts by name. */
export interface BookMasters {
  readonly customers: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
  readonly products: ReadonlyMap<string, string>;
  /** By the code of their product and their name, with a space between. */
  readonly units: ReadonlyMap<string, string>;
  readonly warehouses: ReadonlyMap<string, string>;
  readonly cashAccounts: ReadonlyMap<string, string>;
}

/** A supplier of whom books are kept. */
export interface PlannedSupplier {
  readonly name: string;
  readonly creditDays: number;
}

/** The codes of the warehouses of planned books. */
const warehouseNames = { W1: '总仓', W2: '门店仓' } as const;

/** The cash accounts of planned books, each with its account of the ledger; of cash on hand nobody pays more than there is. */
const cashAccounts = [
  { name: '现金', accountCode: '1001', allowNegative: false },
  { name: '基本户', accountCode: '1002' },
] as const;

/** Writes warehouses, cash accounts and suppliers as their forms would; a small shop has one warehouse, and somebody who walks in. */
export async function writeBookMasters(
  work: Work,
  { suppliers, walkIn }: { readonly suppliers: readonly PlannedSupplier[]; readonly walkIn?: string | undefined },
): Promise<void> {
  const warehouses = Object.entries(warehouseNames).slice(0, walkIn === undefined ? undefined : 1);
  for (const [code, name] of warehouses) await createWarehouse(work, { code, name });
  if (walkIn !== undefined) await createCustomer(work, { name: walkIn });
  for (const account of cashAccounts) await createCashAccount(work, account);
  for (const supplier of suppliers) await createSupplier(work, supplier);
}

/** Reads what books are kept of. */
export async function readBookMasters(tx: Transaction): Promise<BookMasters> {
  return {
    customers: await idsBy(tx, 'SELECT name AS key, id FROM customer'),
    suppliers: await idsBy(tx, 'SELECT name AS key, id FROM supplier'),
    products: await idsBy(tx, 'SELECT sku AS key, id FROM product'),
    units: await idsBy(
      tx,
      `SELECT p.sku || ' ' || u.name AS key, u.id FROM product_unit u JOIN product p ON p.tenant_id = u.tenant_id AND p.id = u.product_id`,
    ),
    warehouses: await idsBy(tx, 'SELECT code AS key, id FROM warehouse'),
    cashAccounts: await idsBy(tx, 'SELECT name AS key, id FROM cash_account'),
  };
}

async function idsBy(tx: Transaction, query: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ readonly key: string; readonly id: string }>(query);
  return new Map(rows.map(({ key, id }) => [key, id]));
}
