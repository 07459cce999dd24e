/** How a line of the backend was entered in a further unit. */
export interface EnteredUnit {
  readonly unitId: string;
  readonly name: string;
  readonly factor: string;
  readonly quantity: string;
  readonly price: string;
}

/** What is said of it. */
export type ShownUnit = Pick<EnteredUnit, 'name' | 'quantity' | 'price'>;

/** Returns how a line was entered: quantity, price and unit as people know them. */
export function shownLine({
  quantity,
  price,
  product,
  entered,
}: {
  readonly quantity: string | null;
  readonly price: string | null;
  readonly product: { readonly unit: string } | null;
  readonly entered?: ShownUnit | null;
}) {
  if (!entered) return { quantity, price, unit: product?.unit ?? '' };
  return { quantity: entered.quantity, price: entered.price, unit: entered.name };
}
