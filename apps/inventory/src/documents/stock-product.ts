/** A product as lines of stock documents hold it. */
export interface StockProduct {
  readonly id: string;
  readonly sku: string;
  readonly barcode: string;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
  /** Its further units with their barcodes; absent where it was found without them. */
  readonly units?: readonly { readonly factor: string; readonly barcode: string; readonly enabled: boolean }[] | undefined;
}

/** A product, and how much of it lies in a warehouse. */
export interface ThereProduct {
  readonly product: StockProduct;
  /** A plain decimal. */
  readonly there: string;
}

/** Returns how much of the product, in its own unit, a scanner that reads `code` means: one, or what one of a further unit holds; null for another product. */
function scannedQuantity({ sku, barcode, units = [] }: Pick<StockProduct, 'sku' | 'barcode' | 'units'>, code: string): string | null {
  const read = code.trim().toLowerCase();
  if (read === '') return null;
  if (barcode.toLowerCase() === read || sku.toLowerCase() === read) return '1';
  return units.find((unit) => unit.enabled && unit.barcode !== '' && unit.barcode.toLowerCase() === read)?.factor ?? null;
}

/** Returns the product that a scanner means, with how much of it; null where none of them is. */
export function scannedOf<Found>(
  found: readonly Found[],
  code: string,
  productOf: (one: Found) => StockProduct | null,
): { readonly found: Found; readonly quantity: string } | null {
  for (const one of found) {
    const product = productOf(one);
    const quantity = product === null ? null : scannedQuantity(product, code);
    if (quantity !== null) return { found: one, quantity };
  }
  return null;
}
