import type { TypedDocumentNode } from '@apollo/client';

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

/** Returns a price as a document means its prices. */
export function priceAs({ taxedPrice, untaxedPrice }: Pick<LinePrice, 'taxedPrice' | 'untaxedPrice'>, taxIncluded: boolean): string {
  return taxIncluded ? taxedPrice : untaxedPrice;
}
