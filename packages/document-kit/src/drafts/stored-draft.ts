import type { HostStorage } from '@suanpan/protocol/host';

/** A draft as it is kept on this device. */
export interface StoredDraft<Draft> {
  readonly draft: Draft;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** What is known of drafts of a kind. */
export interface DraftForm<Draft> {
  /** Returns whether a value that was kept is such a draft of this release. */
  isDraft(value: unknown): value is Draft;
  /** Returns a draft that was kept as one of this page. */
  revive(draft: Draft): Draft;
}

/** Reads the draft that was kept under `key`; what is not a draft of this release counts as none. */
export function readStoredDraft<Draft>(
  storage: HostStorage,
  key: string,
  { isDraft, revive }: DraftForm<Draft>,
): StoredDraft<Draft> | null {
  const text = storage.get(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isStored(value) || !isDraft(value.draft)) return null;
    return { draft: revive(value.draft), savedAt: value.savedAt };
  } catch {
    // Another release may have written something else there; a new draft takes its place.
    return null;
  }
}

/** Keeps a draft under `key`. */
export function writeStoredDraft<Draft>(storage: HostStorage, key: string, stored: StoredDraft<Draft>): void {
  storage.set(key, JSON.stringify(stored));
}

function isStored(value: unknown): value is StoredDraft<unknown> {
  return typeof value === 'object' && value !== null && 'draft' in value && 'savedAt' in value && typeof value.savedAt === 'string';
}
