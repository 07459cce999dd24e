/** Returns things in their order, those without a code with the next free ones. */
export async function withCodes<Thing extends { readonly code: string }>(
  things: readonly Thing[],
  take: (count: number) => Promise<readonly string[]>,
): Promise<readonly Thing[]> {
  const missing = things.filter(({ code }) => code === '').length;
  if (missing === 0) return things;
  const codes = (await take(missing)).values();
  return things.map((thing) => (thing.code === '' ? { ...thing, code: codes.next().value ?? '' } : thing));
}
