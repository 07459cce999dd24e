/** What app code calls the address of its release's folder, which ends in a slash. */
export const baseAlias = '__suanpan_base';

/** Returns an expression for a text in which names of files begin at the release, or nothing when it has none. */
export function expressionOf(value: string, pattern: RegExp | undefined): string | undefined {
  const starts = pattern ? [...value.matchAll(pattern)].map(({ index }) => index) : [];
  if (starts.length === 0) return undefined;
  const parts = starts.map((start, index) => JSON.stringify(value.slice(start + 1, starts[index + 1])));
  const before = starts[0] === 0 ? '' : `${JSON.stringify(value.slice(0, starts[0]))} + `;
  return `(${before}${parts.map((part) => `${baseAlias} + ${part}`).join(' + ')})`;
}
