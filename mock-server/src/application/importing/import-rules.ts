import type { ImportKind } from '#core/import/import-job.ts';
import { customerImport } from './import-customers.ts';
import { productImport } from './import-products.ts';
import { supplierImport } from './import-suppliers.ts';
import type { Kept, MasterImport } from './master-import.ts';

/** What becomes of a kind, whatever is in it: what a kind gives is handed back to that kind alone. */
export type AnyImport = MasterImport<Kept, object>;

/** How each kind is imported. */
export const importRules: Readonly<Record<ImportKind, AnyImport>> = {
  PRODUCTS: productImport as unknown as AnyImport,
  CUSTOMERS: customerImport as unknown as AnyImport,
  SUPPLIERS: supplierImport as unknown as AnyImport,
};
