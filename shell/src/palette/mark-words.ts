import { foldWords } from '@suanpan/protocol/rank-match';

/** Returns which characters of a text are words that somebody typed. */
export function markWords(text: string, words: string): readonly number[] {
  const folded = text.toLowerCase();
  // Where folding changes the length of a text, its characters are not where they were.
  if (folded.length !== text.length) return [];
  const marks = new Set<number>();
  for (const word of foldWords(words).split(' ')) {
    const start = word === '' ? -1 : folded.indexOf(word);
    if (start >= 0) for (let offset = 0; offset < word.length; offset += 1) marks.add(start + offset);
  }
  return [...marks].toSorted((a, b) => a - b);
}

/** A piece of a text that is marked as a whole, or not at all. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Returns a text in pieces, by which characters are marked. */
export function piecesOf(text: string, marks: readonly number[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const isMarked = marks.includes(index);
    const last = pieces.at(-1);
    const character = text.charAt(index);
    if (last?.isMarked === isMarked) pieces[pieces.length - 1] = { text: last.text + character, isMarked };
    else pieces.push({ text: character, isMarked });
  }
  return pieces;
}
