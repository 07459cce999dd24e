import { checkProduct } from '#business/inventory/check-product.ts';
import { findUsableRates } from '#business/tax/usable-rates.ts';
import { insertProducts, lockProductsBySku, updateProducts } from '#core/product/product-store.ts';
import { lockBarcodes, type BarcodeOwner } from '#core/product/product-unit-store.ts';
import type { ProductUnitFields } from '#core/product/product-unit.ts';
import type { Product, ProductEntries, ProductFields, WrittenProduct } from '#core/product/product.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { checkProductUnits, noteTaken } from '../check-product-units.ts';
import { isOtherKindThanMoved } from '../save-product.ts';
import { changeOf, todayOf } from '../work.ts';
import type { Cells, MasterImport } from './master-import.ts';
import { readFlag } from './read-cells.ts';
import { unitColumns, unitProblems, unitsOf } from './read-units.ts';

/** What a row says of a product, its further units included. */
type ImportedProduct = Omit<WrittenProduct, 'id'>;

/** How products are imported; the code is the company's own. */
export const productImport: MasterImport<Product, ImportedProduct> = {
  permission: 'inventory.product.write',
  columns: ['sku', 'barcode', 'name', 'spec', 'unit', 'price', 'taxRate', 'service', 'minStock', 'enabled', ...unitColumns],
  find: ({ tx }, codes) => lockProductsBySku(tx, codes),
  codeOf: ({ sku }) => sku,
  async open(work, { rows }) {
    const { known: taxRates } = await findUsableRates(work.tx, todayOf(work), 'PURCHASE');
    const owners = [...(await lockBarcodes(work.tx, barcodesOf(rows)))];
    return async ({ cells, before }, problems) => {
      const fields = checkProduct(entriesOf(cells, before, problems), { before, taxRates }, problems);
      if (before !== null && (await isOtherKindThanMoved(work, before, fields)))
        problems.add('service', 'product-has-moves', { sku: before.sku });
      const read = unitsOf(cells, before?.units ?? []);
      const atColumns = unitProblems(read, problems);
      const units = await checkProductUnits(work, { entries: { units: read.map(({ entry }) => entry) }, fields, before }, atColumns);
      noteTaken({ sku: fields.sku, barcode: fields.barcode, units, before }, owners, atColumns);
      owners.push(...ownedBy(fields, units));
      return { ...fields, units };
    };
  },
  insert: (work, fields) =>
    insertProducts(
      work.tx,
      fields.map((product) => ({ ...product, id: work.ids.next() })),
      { ids: work.ids, change: changeOf(work) },
    ),
  update: (work, products) => updateProducts(work.tx, products, { ids: work.ids, change: changeOf(work) }),
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

function barcodesOf(rows: readonly Cells[]): readonly string[] {
  const columns = ['barcode', ...unitColumns.filter((column) => column.startsWith('barcode'))];
  const found = rows.flatMap((cells) => columns.map((column) => (cells[column] ?? '').normalize('NFKC').trim()));
  return [...new Set(found)].filter((barcode) => barcode !== '');
}

/** What a row takes no later one of the file may have; of what is new itself there is no id yet. */
function ownedBy({ sku, barcode }: ProductFields, units: readonly ProductUnitFields[]): readonly BarcodeOwner[] {
  return [barcode, ...units.map((unit) => unit.barcode)].map((each) => ({ barcode: each, productId: `row ${sku}`, sku }));
}
