/** Returns the address of a document's own page where that is not below the list that is open; null where it is, or nobody knows of one. */
export function pageElsewhere(address: string | null, listHref: string): string | null {
  return address === null || address.startsWith(`${listHref}/`) ? null : address;
}
