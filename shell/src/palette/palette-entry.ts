import type { FoundThing } from '@suanpan/protocol/search-find';

/** What a thing in the list is, by which it is grouped. */
export type EntryKind = FoundThing['kind'] | 'action' | 'page' | 'key';

/** Something that can be opened. */
export interface OpenableThing {
  readonly kind: EntryKind;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Of what a page does by a key, the keys. */
  readonly href: string;
}

/** A line of the list. */
export interface PaletteEntry extends OpenableThing {
  /** From 0 to 100, as `rankMatch` says. */
  readonly rank: number;
  /** Which characters of the title are what was typed. */
  readonly marks: readonly number[];
}

/** Returns what tells an entry from all others. */
export function entryId({ kind, href }: OpenableThing): string {
  return `${kind}:${href}`;
}
