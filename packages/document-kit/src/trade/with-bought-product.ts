import { type LineProduct, type ProductLine, withProduct } from '../lines/product-line.ts';

/** Returns a line of a purchase after a product was chosen: what it is sold for says nothing of what it is bought for, so the price stays as it is. */
export function withBoughtProduct(line: ProductLine, product: LineProduct | null): ProductLine {
  return { ...withProduct(line, product), price: line.price };
}
