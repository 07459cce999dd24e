import { type LineAmounts, lineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import { type PriceWithUnit, priceAs } from '../prices/line-price.ts';
import { plainDecimal, priceText } from './decimal-text.ts';
import { freshKey } from './fresh-key.ts';
import type { ConvertedPrice, LineUnit, UnitOfProduct } from './line-unit.ts';

/** A product as a line holds it. */
export interface LineProduct {
  readonly id: string;
  readonly sku: string;
  /** That of its own unit, empty where it has none; absent where it was found without. */
  readonly barcode?: string | undefined;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
  /** What the document's party last paid or took for it, with tax and without; absent where it was found without a party. */
  readonly lastPrice?: PriceWithUnit | null | undefined;
  /** The further units that it is bought and sold in; absent where it was found without them. */
  readonly units?: readonly UnitOfProduct[] | undefined;
}

/** A line as it is being typed; all numbers are decimal strings, empty while nothing is entered. */
export interface ProductLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly product: LineProduct | null;
  /** The further unit that quantity and price are in; the product's own when absent. */
  readonly unit?: LineUnit | null | undefined;
  readonly quantity: string;
  readonly price: string;
  /** Where the price came from as the unit was changed. */
  readonly converted?: ConvertedPrice | undefined;
  /** Whether its barcode, or that of its unit, was just read into it. */
  readonly isScanned?: boolean | undefined;
  readonly discount: string;
  readonly taxRate: string;
  /** The line of an order that it carries out. */
  readonly orderLineId?: string | null | undefined;
}

/** Returns a line in which nothing is entered. */
export function blankLine(): ProductLine {
  return { key: freshKey(), product: null, quantity: '', price: '', discount: '', taxRate: '' };
}

/** Returns whether nothing is entered in a line. */
export function isBlankLine(line: ProductLine): boolean {
  return line.product === null && line.quantity === '' && line.price === '';
}

/** Returns the lines in which something is entered. */
export function enteredLines(lines: readonly ProductLine[]): readonly ProductLine[] {
  return lines.filter((line) => !isBlankLine(line));
}

/** Returns the line after a product was chosen: price and tax rate are the product's, one piece unless a number stands there. */
export function withProduct(line: ProductLine, product: LineProduct | null): ProductLine {
  // Other goods do not carry out what was ordered.
  const orderLineId = product?.id === line.product?.id ? line.orderLineId : null;
  if (!product) return { ...line, product: null, unit: null, orderLineId };
  return {
    ...line,
    product,
    unit: product.id === line.product?.id ? line.unit : null,
    orderLineId,
    quantity: line.quantity === '' ? '1' : line.quantity,
    price: priceText(product.price),
    taxRate: plainDecimal(product.taxRate),
  };
}

/** Returns the line with what the party last paid or took for its product, where there is such a price. */
export function withLastPrice(line: ProductLine, taxIncluded: boolean): ProductLine {
  const last = line.product?.lastPrice;
  return last == null ? line : { ...line, price: priceText(priceAs(last, { taxIncluded, unit: line.unit })) };
}

const known = { taxed: new WeakMap<ProductLine, LineAmounts | null>(), untaxed: new WeakMap<ProductLine, LineAmounts | null>() };

/** Returns the products of lines, each once and in an order of their own: the same products ask the same question. */
export function productIdsOf(lines: readonly ProductLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ product }) => (product ? [product.id] : [])))].toSorted();
}

/** Returns the amounts of a line in fen, or null while its numbers are incomplete; a line that has not changed is not computed anew. */
export function productLineAmounts(line: ProductLine, taxIncluded: boolean): LineAmounts | null {
  const amounts = taxIncluded ? known.taxed : known.untaxed;
  const before = amounts.get(line);
  if (before !== undefined) return before;
  const computed = computeAmounts(line, taxIncluded);
  amounts.set(line, computed);
  return computed;
}

function computeAmounts(line: ProductLine, taxIncluded: boolean): LineAmounts | null {
  const { quantity, price, discount, taxRate } = line;
  if (quantity === '' || price === '' || taxRate === '') return null;
  try {
    return lineAmounts({ quantity, price, discount: discount === '' ? '0' : discount, taxRate, taxIncluded });
  } catch {
    // Half-typed numbers have no amounts yet; the field itself says what is wrong with them.
    return null;
  }
}

/** Returns the totals of all complete lines in fen, by the same rules as the backend's. */
export function productLineTotals(lines: readonly ProductLine[], taxIncluded: boolean): LineAmounts {
  return orderTotals(lines.flatMap((line) => productLineAmounts(line, taxIncluded) ?? []));
}
