import type { TypedDocumentNode } from '@apollo/client';
import { convertPrice } from '@suanpan/money/unit-conversion';
import type { LineUnit } from '../lines/line-unit.ts';

/** What a product was sold to a customer for, or bought from a supplier, on a document that stands; numbers are decimal strings. */
export interface LinePrice {
  readonly id: string;
  readonly productId: string;
  readonly documentId: string;
  readonly number: string;
  readonly date: string;
  readonly quantity: string;
  readonly discount: string;
  readonly taxedPrice: string;
  readonly untaxedPrice: string;
  /** The further unit that it was in, with its prices. */
  readonly unit?: PriceOfUnit | null;
}

/** A further unit, and what one of it was. */
interface PriceOfUnit {
  readonly unitId: string;
  readonly name: string;
  readonly quantity: string;
  readonly taxedPrice: string;
  readonly untaxedPrice: string;
}

/** Where prices with the party of a document are found. */
export interface LinePrices {
  readonly query: TypedDocumentNode<
    { readonly tradePrices: readonly LinePrice[] },
    { partyId: string; productIds: readonly string[]; first?: number | null }
  >;
  /** Null while there is none, or where nobody may know: then nothing is asked and nothing shown. */
  readonly partyId: string | null;
  /** What their documents are, for `useAddressOf`, e.g. `sales.document`. */
  readonly documentType: string;
}

/** A price with tax and without, of the product's own unit and of the one that it was in. */
export interface PriceWithUnit extends Pick<LinePrice, 'taxedPrice' | 'untaxedPrice'> {
  readonly unit?: Pick<PriceOfUnit, 'unitId' | 'taxedPrice' | 'untaxedPrice'> | null;
}

/** How a document means its prices, and the unit of the line; the product's own when absent. */
interface PriceMeaning {
  readonly taxIncluded: boolean;
  readonly unit?: LineUnit | null | undefined;
}

/** Returns a price as a line of a document means it: exactly where it was in the line's own unit, else by the factor. */
export function priceAs(price: PriceWithUnit, { taxIncluded, unit }: PriceMeaning): string {
  const isSame = unit != null && price.unit?.unitId === unit.id;
  const { taxedPrice, untaxedPrice } = isSame && price.unit ? price.unit : price;
  const meant = taxIncluded ? taxedPrice : untaxedPrice;
  return unit == null || isSame ? meant : convertPrice(meant, { from: '1', to: unit.factor });
}
