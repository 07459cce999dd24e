/** Returns the query of an address as a view keeps it: its filters and its order, in one order of their names, without a place in a list. */
export function keptQuery(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of ['after', 'before']) params.delete(name);
  params.sort();
  return params.toString();
}
