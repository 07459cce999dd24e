/** Folds width, case and outer blanks, so that "ＡＢＣ" finds "abc"; drops what the database cannot hold. */
export function foldText(text: string): string {
  return text.replaceAll(unstorable, '').normalize('NFKC').trim().toLowerCase();
}

/** Joins what a row can be found by into one folded text; the separator keeps matches within one part. */
export function searchText(parts: readonly string[]): string {
  return parts
    .map(foldText)
    .filter((part) => part !== '')
    .join('\n');
}

const unstorable = /[\0\p{Cs}]/gu;

/** Returns whether the database can hold a text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.search(unstorable) === -1;
}
