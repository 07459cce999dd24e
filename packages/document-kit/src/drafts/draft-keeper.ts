import type { HostStorage } from '@suanpan/protocol/host';
import { writeStoredDraft } from './stored-draft.ts';

/** How long after the last change a draft is kept, in milliseconds. */
const idle = 800;

/** Keeps a draft on this device while it is typed, once the typing rests. */
export interface DraftKeeper<Draft> {
  /** Keeps `draft` when no other has come for a while. */
  later(draft: Draft): void;
  /** Keeps what still waits. */
  now(): void;
  /** Forgets what waits and what was kept. */
  forget(): void;
}

/** Makes the keeper of the draft under `key`; `onKept` is called each time that it was written. */
export function createDraftKeeper<Draft>(storage: HostStorage, key: string, onKept: () => void): DraftKeeper<Draft> {
  let waiting: { readonly draft: Draft } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    if (!waiting) return;
    const { draft } = waiting;
    waiting = null;
    try {
      writeStoredDraft(storage, key, { draft, savedAt: new Date().toISOString() });
    } catch {
      // The device has no room left. The form does not say that it is kept, and what was typed is still there.
      return;
    }
    onKept();
  };
  return {
    later(draft) {
      waiting = { draft };
      clearTimeout(timer);
      timer = setTimeout(now, idle);
    },
    now,
    forget() {
      waiting = null;
      clearTimeout(timer);
      storage.remove(key);
    },
  };
}
