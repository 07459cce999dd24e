/** A product as lines of stock documents hold it. */
export interface StockProduct {
  readonly id: string;
  readonly sku: string;
  readonly barcode: string;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
}

/** A product, and how much of it lies in a warehouse. */
export interface ThereProduct {
  readonly product: StockProduct;
  /** A plain decimal. */
  readonly there: string;
}

/** Returns whether a scanner that reads `code` means this product. */
export function isScanned({ sku, barcode }: Pick<StockProduct, 'sku' | 'barcode'>, code: string): boolean {
  const read = code.trim().toLowerCase();
  return read !== '' && (barcode.toLowerCase() === read || sku.toLowerCase() === read);
}
