/** Something that can be found by typing. Extend it with whatever the picker needs. */
export interface LookupItem {
  readonly id: string;
  readonly label: string;
  /** A second line or the code. */
  readonly description?: string | undefined;
}

/** Finds the items for a text; empty text asks for the usual ones. Rejects when aborted. */
export type LookupSearch<Item extends LookupItem> = (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
