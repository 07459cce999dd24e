/** Returns the address of a page with filters; those without a value are left out. */
export function addressOf(path: string, filters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}
