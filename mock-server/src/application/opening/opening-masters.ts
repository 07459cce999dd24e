import { findAccountsByCode } from '#core/account/account-store.ts';
import type { Account } from '#core/account/account.ts';
import { findCustomers, findCustomersByCode } from '#core/party/customer-store.ts';
import type { Customer } from '#core/party/customer.ts';
import { findSuppliers, findSuppliersByCode } from '#core/party/supplier-store.ts';
import type { Supplier } from '#core/party/supplier.ts';
import { findProducts, findProductsBySku } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';
import { listAllWarehouses } from '#core/warehouse/warehouse-store.ts';
import type { Warehouse } from '#core/warehouse/warehouse.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from '../work.ts';

/** What rows name, by what they name it with: an id in a request, a code in a file, or the name of a warehouse; accounts by code. */
export interface OpeningMasters {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly products: ReadonlyMap<string, Product>;
  readonly warehouses: ReadonlyMap<string, Warehouse>;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly suppliers: ReadonlyMap<string, Supplier>;
}

/** What is named by rows; what is left out is not named at all. */
export interface NamedMasters {
  readonly accounts?: readonly string[];
  readonly products?: readonly string[];
  readonly customers?: readonly string[];
  readonly suppliers?: readonly string[];
}

/** Reads what rows name by ids, all at once. */
export async function readMastersById({ tx }: Work, named: NamedMasters): Promise<OpeningMasters> {
  return {
    accounts: keyed(await findAccountsByCode(tx, named.accounts ?? []), ({ code }) => code),
    products: keyed(await findProducts(tx, idsOf(named.products)), ({ id }) => id),
    warehouses: keyed(await listAllWarehouses(tx), ({ id }) => id),
    customers: keyed(await findCustomers(tx, idsOf(named.customers)), ({ id }) => id),
    suppliers: keyed(await findSuppliers(tx, idsOf(named.suppliers)), ({ id }) => id),
  };
}

/** Reads what rows of a file name by codes, all at once. */
export async function readMastersByCode({ tx }: Work, named: NamedMasters): Promise<OpeningMasters> {
  const warehouses = await listAllWarehouses(tx);
  return {
    accounts: keyed(await findAccountsByCode(tx, named.accounts ?? []), ({ code }) => code),
    products: keyed(await findProductsBySku(tx, named.products ?? []), ({ sku }) => sku),
    warehouses: new Map([...keyed(warehouses, ({ name }) => name), ...keyed(warehouses, ({ code }) => code)]),
    customers: keyed(await findCustomersByCode(tx, named.customers ?? []), ({ code }) => code),
    suppliers: keyed(await findSuppliersByCode(tx, named.suppliers ?? []), ({ code }) => code),
  };
}

function keyed<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [keyOf(thing), thing]));
}

function idsOf(list: readonly string[] = []): readonly string[] {
  return [...new Set(list)].filter(isId);
}
