import { checkUnits, type UnitReason } from '#business/inventory/check-units.ts';
import { findUsedUnits, lockBarcodes, type BarcodeOwner } from '#core/product/product-unit-store.ts';
import type { Product, ProductEntries, ProductFields } from '#core/product/product.ts';
import type { ProductUnit, ProductUnitFields } from '#core/product/product-unit.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Work } from './work.ts';

/** What can be wrong with a product's units and barcodes beside what each says. */
export type ProductUnitReason = UnitReason | 'unit-used' | 'barcode-taken';

type UnitProblems = ProblemSink<ProductUnitReason>;

/** Checks the further units of a product: what a line was entered in keeps its factor and stays. */
export async function checkProductUnits(
  { tx }: Pick<Work, 'tx'>,
  {
    entries,
    fields,
    before,
  }: { readonly entries: Pick<ProductEntries, 'units'>; readonly fields: ProductFields; readonly before: Product | null },
  problems: UnitProblems,
): Promise<readonly ProductUnitFields[]> {
  const kept = before?.units ?? [];
  const units = checkUnits(entries.units ?? kept, { baseUnit: fields.unit, before: kept }, problems);
  const touched = kept.filter((unit) => isOtherFactor(unit, units));
  const used = await findUsedUnits(
    tx,
    touched.map(({ id }) => id),
  );
  for (const unit of touched.filter(({ id }) => used.has(id))) {
    const index = units.findIndex(({ id }) => id === unit.id);
    problems.add(index < 0 ? 'units' : `units.${index}.factor`, 'unit-used', { unit: unit.name });
  }
  return units;
}

/** Notes barcodes that another product or unit has; what a product had before it may keep. */
export async function checkBarcodes({ tx }: Pick<Work, 'tx'>, product: Barcoded, problems: UnitProblems): Promise<void> {
  const owners = await lockBarcodes(tx, claimedBarcodes(product));
  noteTaken(product, owners, problems);
}

/** A product with its barcodes, as it is and as it was. */
export interface Barcoded {
  readonly sku: string;
  readonly barcode: string;
  readonly units: readonly ProductUnitFields[];
  readonly before: Product | null;
}

/** Returns the barcodes that a product takes which it did not have before. */
function claimedBarcodes({ barcode, units, before }: Omit<Barcoded, 'sku'>): readonly string[] {
  const had = new Set(['', before?.barcode, ...(before?.units ?? []).map((unit) => unit.barcode)]);
  return [barcode, ...units.map((unit) => unit.barcode)].filter((each) => !had.has(each));
}

/** Notes each barcode that another product has, or that stands twice on this one. */
export function noteTaken(product: Barcoded, owners: readonly BarcodeOwner[], problems: UnitProblems): void {
  const { sku, barcode: own, units, before } = product;
  const claimed = new Set(claimedBarcodes(product));
  const seen = new Set<string>();
  const all = [{ path: 'barcode', barcode: own }, ...units.map(({ barcode }, index) => ({ path: `units.${index}.barcode`, barcode }))];
  for (const { path, barcode } of all.filter((each) => each.barcode !== '')) {
    const other = claimed.has(barcode) ? owners.find((owner) => owner.barcode === barcode && owner.productId !== before?.id) : undefined;
    if (other !== undefined || seen.has(barcode)) problems.add(path, 'barcode-taken', { barcode, sku: other?.sku ?? sku });
    seen.add(barcode);
  }
}

function isOtherFactor({ id, factor }: ProductUnit, units: readonly ProductUnitFields[]): boolean {
  return units.find((unit) => unit.id === id)?.factor !== factor;
}
