/** Returns which characters of a Chinese text somebody means by letters: initials, syllables or both; null when they mean another text. */
export type InitialsMatcher = (text: string, letters: string) => readonly number[] | null;

/** Returns whether words may stand for Chinese characters. */
export function mayBeInitials(words: string): boolean {
  return /^[a-z\s]*[a-z][a-z\s]*$/i.test(words);
}

/** Loads what knows the sounds of Chinese characters: 86 kB, for whoever types letters in the search, and nobody else. */
export async function loadInitialsMatcher(): Promise<InitialsMatcher> {
  const { match } = await import('pinyin-pro');
  return (text, letters) => match(text, letters.replaceAll(/\s/g, ''), { continuous: true });
}
