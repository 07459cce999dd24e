import type { HostStorage } from '@suanpan/protocol/host';
import { type OrderDraft, blankLine } from './order-draft.ts';

/** A draft as it is kept on this device. */
export interface StoredDraft {
  readonly draft: OrderDraft;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** Reads the draft that was kept under `key`; what is not a draft of this release counts as none. */
export function readStoredDraft(storage: HostStorage, key: string): StoredDraft | null {
  const text = storage.get(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isStoredDraft(value) ? { ...value, draft: withFreshKeys(value.draft) } : null;
  } catch {
    // Another release may have written something else there; a new draft takes its place.
    return null;
  }
}

/** Keeps a draft under `key`. */
export function writeStoredDraft(storage: HostStorage, key: string, stored: StoredDraft): void {
  storage.set(key, JSON.stringify(stored));
}

/** Line keys are counted afresh in each page, so stored ones could meet new ones. */
function withFreshKeys(draft: OrderDraft): OrderDraft {
  return { ...draft, lines: draft.lines.map((line) => ({ ...line, key: blankLine().key })) };
}

function isStoredDraft(value: unknown): value is StoredDraft {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('savedAt' in value)) return false;
  const { draft } = value;
  return typeof draft === 'object' && draft !== null && 'lines' in draft && Array.isArray(draft.lines) && 'date' in draft;
}
