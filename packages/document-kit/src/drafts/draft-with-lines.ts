import { freshKey } from '../lines/fresh-key.ts';
import type { DraftForm } from './stored-draft.ts';

/** A draft of a document: its day, and lines that are told apart by their keys. */
export interface DraftWithLines {
  readonly date: string;
  readonly lines: readonly { readonly key: string }[];
}

/** Returns what is known of drafts that have a day and lines. Line keys are counted afresh in each page, so stored ones could meet new ones. */
export function draftWithLines<Draft extends DraftWithLines>(): DraftForm<Draft> {
  return {
    isDraft: (value): value is Draft =>
      typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines) && 'date' in value,
    revive: (draft) => ({ ...draft, lines: draft.lines.map((line) => ({ ...line, key: freshKey() })) }),
  };
}
