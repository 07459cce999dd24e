import { requirePermission } from '#core/access/actor.ts';
import { checkProduct, type ProductReason } from '#business/inventory/check-product.ts';
import { isMoved } from '#business/inventory/stock-store.ts';
import { findProducts, insertProducts, isSkuTaken, lockProduct, updateProducts } from '#core/product/product-store.ts';
import type { Product, ProductEntries, ProductFields, WrittenProduct } from '#core/product/product.ts';
import { findUsableRates } from '#business/tax/usable-rates.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import { checkBarcodes, checkProductUnits, type ProductUnitReason } from './check-product-units.ts';
import { changeOf, todayOf, type Work } from './work.ts';

/** Why something cannot be done with a product. */
export type ProductRefusal = 'product-not-found' | 'stale-product' | 'product-has-moves';

/** Writes a new product. */
export async function createProduct(work: Work, entries: ProductEntries): Promise<Product> {
  requirePermission(work.actor, 'inventory.product.write');
  const fields = await check(work, entries, null);
  const id = work.ids.next();
  await insertProducts(work.tx, [{ ...fields, id }], { ids: work.ids, change: changeOf(work) });
  return onlyRow(await findProducts(work.tx, [id]));
}

/** Changes a product; what is left out stays. */
export async function updateProduct(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: ProductEntries,
): Promise<Product> {
  requirePermission(work.actor, 'inventory.product.write');
  const before = isId(wanted.id) ? await lockProduct(work.tx, wanted.id) : null;
  if (before === null) throw new Refusal<ProductRefusal>('product-not-found');
  if (before.version !== wanted.version) throw new Refusal<ProductRefusal>('stale-product', { sku: before.sku, version: before.version });
  const fields = await check(work, entries, before);
  if (await isOtherKindThanMoved(work, before, fields)) throw new Refusal<ProductRefusal>('product-has-moves', { sku: before.sku });
  await updateProducts(work.tx, [{ ...fields, id: before.id }], { ids: work.ids, change: changeOf(work) });
  return onlyRow(await findProducts(work.tx, [before.id]));
}

/** Returns whether goods would become a service, or the other way round, though they were moved. */
export async function isOtherKindThanMoved(
  { tx }: Pick<Work, 'tx'>,
  before: Product,
  { service }: Pick<ProductFields, 'service'>,
): Promise<boolean> {
  return service !== before.service && isMoved(tx, before.id);
}

async function check(work: Work, entries: ProductEntries, before: Product | null): Promise<Omit<WrittenProduct, 'id'>> {
  const problems = new ProblemList<ProductReason | ProductUnitReason>();
  const { known: taxRates } = await findUsableRates(work.tx, todayOf(work), 'PURCHASE');
  const fields = checkProduct(entries, { before, taxRates }, problems);
  if (fields.sku !== '' && isStorable(fields.sku) && (await isSkuTaken(work.tx, fields.sku, before?.id ?? null)))
    problems.add('sku', 'product-code-taken', { sku: fields.sku });
  const units = await checkProductUnits(work, { entries, fields, before }, problems);
  await checkBarcodes(work, { sku: fields.sku, barcode: fields.barcode, units, before }, problems);
  problems.assertNone();
  return { ...fields, units };
}
