import { insertSuppliers, lockSuppliersByCode, updateSuppliers } from '#core/party/supplier-store.ts';
import type { Supplier, SupplierFields } from '#core/party/supplier.ts';
import { freeSupplierCodes } from '../free-codes.ts';
import { checkSupplier } from '../save-supplier.ts';
import { changeOf } from '../work.ts';
import type { MasterImport } from './master-import.ts';
import { readDays, readFlag } from './read-cells.ts';
import { withCodes } from './with-codes.ts';

/** How suppliers are imported; one without a code gets the next free one. */
export const supplierImport: MasterImport<Supplier, SupplierFields> = {
  permission: 'purchasing.supplier.write',
  columns: ['code', 'name', 'taxNumber', 'creditDays', 'enabled'],
  find: ({ tx }, codes) => lockSuppliersByCode(tx, codes),
  codeOf: ({ code }) => code,
  open:
    async () =>
    async ({ cells, before }, problems) => {
      const { code, name, taxNumber } = cells;
      const entries = { code: code === '' ? null : code, name, taxNumber, creditDays: readDays(cells['creditDays']) };
      return checkSupplier({ ...entries, enabled: readFlag(cells, 'enabled', problems) }, before, problems);
    },
  async insert(work, fields) {
    const coded = await withCodes(fields, (count) => freeSupplierCodes(work.tx, count));
    return insertSuppliers(
      work.tx,
      coded.map((supplier) => ({ ...supplier, id: work.ids.next() })),
      changeOf(work),
    );
  },
  update: (work, suppliers) => updateSuppliers(work.tx, suppliers, changeOf(work)),
};
