/** Returns whether a line has a discount. */
export function isReduced({ discount }: { readonly discount: string | null }): boolean {
  return discount !== null && /[1-9]/.test(discount);
}
