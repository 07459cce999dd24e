/** A further unit of a product: so many of the product's own. */
export interface ProductUnit {
  readonly id: string;
  readonly name: string;
  /** How many of the product's own unit it is, a decimal string. */
  readonly factor: string;
  /** Its own barcode; empty for none. */
  readonly barcode: string;
  /** The list price of one with tax; null where it follows from the product's. */
  readonly price: string | null;
  /** Whether new lines may be entered in it. */
  readonly enabled: boolean;
}

/** What can be entered about a further unit. */
export interface ProductUnitEntries {
  /** Which unit it is; a new one when left out. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly factor: string;
  readonly barcode?: string | null | undefined;
  readonly price?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
}

/** The checked entries of a unit; a new one has no id yet. */
export type ProductUnitFields = Omit<ProductUnit, 'id'> & { readonly id: string | null };

/** The most further units of a product. */
export const maxUnits = 4;
