import { MagicString } from 'magic-string';

/** One replacement in a text, by offsets; an insertion where both are the same. */
export interface CodeEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Code after its edits; `map` is null when no line or column has moved. */
export interface EditedCode {
  readonly code: string;
  readonly map: string | null;
}

/** Applies `edits` and puts `ending` behind the code, where it moves nothing. */
export function applyEdits(code: string, edits: readonly CodeEdit[], ending: string): EditedCode {
  if (edits.length === 0) return { code: code + ending, map: null };
  const text = new MagicString(code);
  for (const { start, end, text: next } of edits) {
    if (start < end) text.update(start, end, next);
    else text.appendLeft(start, next);
  }
  return { code: text.toString() + ending, map: text.generateMap({ hires: 'boundary' }).toString() };
}
