/**
 * Returns how well a text fits the words that somebody typed, from 0 to 100: 100 when it is the words, 80 when it begins with them, 70 when
 * one of its own words does, 50 when it holds them, in any order if there are several. 0 means that it does not fit.
 */
export function rankMatch(text: string, words: string): number {
  const folded = foldWords(text);
  const wanted = foldWords(words);
  if (wanted === '') return 0;
  if (folded === wanted) return 100;
  if (folded.startsWith(wanted)) return 80;
  if (splitWords(folded).some((word) => word.startsWith(wanted))) return 70;
  return wanted.split(' ').every((word) => folded.includes(word)) ? 50 : 0;
}

/**
 * Returns how well a thing fits the words: what it is known by weighs more than what it has to do with, so that an order of a customer comes
 * after the customer.
 */
export function rankThing(words: string, own: readonly string[], related: readonly string[] = []): number {
  const direct = Math.max(...own.map((text) => rankMatch(text, words)));
  if (direct > 0) return direct;
  const indirect = rankMatch([...own, ...related].join(' '), words);
  return indirect === 0 ? 0 : 40;
}

/** Returns the longest of the words: what to ask a backend for that looks for one word only. */
export function longestWord(words: string): string {
  const [longest = ''] = foldWords(words)
    .split(' ')
    .toSorted((a, b) => b.length - a.length);
  return longest;
}

/** Returns the things that fit at all, the best first, no more than `limit`. */
export function bestRanked<T extends { readonly rank: number }>(things: readonly T[], limit: number): T[] {
  return things
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit);
}

/** Returns a text without what does not matter to whoever searches: width and case of letters, spaces at its ends. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');
}

function splitWords(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u);
}
