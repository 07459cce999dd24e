import type { ImportKind, MasterKind } from '#core/import/import-job.ts';
import { openingImports } from '../opening/opening-imports.ts';
import { customerImport } from './import-customers.ts';
import { productImport } from './import-products.ts';
import { supplierImport } from './import-suppliers.ts';
import type { Kept, MasterImport, RowImport } from './master-import.ts';

/** What becomes of a kind, whatever is in it: what a kind gives is handed back to that kind alone. */
export type AnyImport = MasterImport<Kept, object>;

/** How each kind of masters is imported. */
export const masterRules: Readonly<Record<MasterKind, AnyImport>> = {
  PRODUCTS: productImport as unknown as AnyImport,
  CUSTOMERS: customerImport as unknown as AnyImport,
  SUPPLIERS: supplierImport as unknown as AnyImport,
};

/** How the rows of each kind are checked. */
export const importRules: Readonly<Record<ImportKind, RowImport<Kept, object>>> = { ...masterRules, ...openingImports };
