import { rankMatch } from '@suanpan/protocol/rank-match';
import type { LocalThing } from './local-things.ts';
import { markWords } from './mark-words.ts';
import { type InitialsMatcher, mayBeInitials } from './match-initials.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** How much less a thing fits that was found by another word for it. */
const bySynonym = 5;

/** Returns the pages and actions that fit what was typed, by their names, other words for them, and letters for their characters. */
export function findLocal(things: readonly LocalThing[], words: string, matchInitials: InitialsMatcher | null): PaletteEntry[] {
  return things
    .map((thing) => {
      const byName = Math.max(rankMatch(thing.title, words), ...thing.synonyms.map((text) => rankMatch(text, words) - bySynonym));
      const byLetters = matchInitials && mayBeInitials(words) ? rankLetters(thing, words, matchInitials) : { rank: 0, marks: [] };
      const marks = markWords(thing.title, words);
      return { ...thing, rank: Math.max(byName, byLetters.rank), marks: marks.length > 0 ? marks : byLetters.marks };
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
}

interface LetterMatch {
  readonly rank: number;
  readonly marks: readonly number[];
}

function rankLetters({ title, synonyms }: LocalThing, letters: string, matchInitials: InitialsMatcher): LetterMatch {
  const marks = matchInitials(title, letters) ?? [];
  const rank = Math.max(
    rankMarks(title, marks),
    ...synonyms.map((text) => rankMarks(text, matchInitials(text, letters) ?? []) - bySynonym),
  );
  return { rank, marks };
}

/** Letters that mean a whole name fit better than those that mean its beginning, and those better than the rest. */
function rankMarks(text: string, marks: readonly number[]): number {
  if (marks.length === 0) return 0;
  if (marks.length === text.length) return 90;
  return marks[0] === 0 ? 65 : 45;
}
