import { checkProduct } from '#business/inventory/check-product.ts';
import { findUsableRates } from '#business/tax/usable-rates.ts';
import { insertProducts, lockProductsBySku, updateProducts } from '#core/product/product-store.ts';
import type { Product, ProductEntries, ProductFields } from '#core/product/product.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { isOtherKindThanMoved } from '../save-product.ts';
import { changeOf, todayOf } from '../work.ts';
import type { Cells, MasterImport } from './master-import.ts';
import { readFlag } from './read-cells.ts';

/** How products are imported; the code is the company's own. */
export const productImport: MasterImport<Product, ProductFields> = {
  permission: 'inventory.product.write',
  columns: ['sku', 'barcode', 'name', 'spec', 'unit', 'price', 'taxRate', 'service', 'minStock', 'enabled'],
  find: ({ tx }, codes) => lockProductsBySku(tx, codes),
  codeOf: ({ sku }) => sku,
  async open(work) {
    const { known: taxRates } = await findUsableRates(work.tx, todayOf(work), 'PURCHASE');
    return async ({ cells, before }, problems) => {
      const fields = checkProduct(entriesOf(cells, before, problems), { before, taxRates }, problems);
      if (before !== null && (await isOtherKindThanMoved(work, before, fields)))
        problems.add('service', 'product-has-moves', { sku: before.sku });
      return fields;
    };
  },
  insert: (work, fields) =>
    insertProducts(
      work.tx,
      fields.map((product) => ({ ...product, id: work.ids.next() })),
      changeOf(work),
    ),
  update: (work, products) => updateProducts(work.tx, products, changeOf(work)),
};

/** What the form asks for is asked for here, unless the file has no column of it and the product is there. */
function entriesOf(cells: Cells, before: Product | null, problems: ProblemSink<string>): ProductEntries {
  const asked = (column: 'name' | 'unit' | 'price' | 'taxRate'): string => cells[column] ?? before?.[column] ?? '';
  const { sku = '', barcode, spec, minStock } = cells;
  return {
    sku,
    barcode,
    name: asked('name'),
    spec,
    unit: asked('unit'),
    price: asked('price'),
    taxRate: asked('taxRate'),
    service: readFlag(cells, 'service', problems),
    minStock: minStock === '' ? '0' : minStock,
    enabled: readFlag(cells, 'enabled', problems),
  };
}
