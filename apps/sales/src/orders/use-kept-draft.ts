import { useHost } from '@suanpan/app-kit/use-host';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OrderDraft } from './order-draft.ts';
import { readStoredDraft, writeStoredDraft } from './stored-draft.ts';

/** How long after the last change a draft is kept, in milliseconds. */
const idle = 800;

/** A draft that survives a reload, a crash and a visit to another app: it is kept on this device while it is typed. */
export function useKeptDraft(key: string, initial: OrderDraft) {
  const { storage } = useHost();
  const [stored] = useState(() => readStoredDraft(storage, key));
  const [draft, setDraft] = useState(stored?.draft ?? initial);
  const [restoredAt, setRestoredAt] = useState(stored?.savedAt ?? null);
  const [isKept, setKept] = useState(false);
  const unsaved = useRef<OrderDraft | null>(null);

  const keep = useCallback(() => {
    if (!unsaved.current) return;
    writeStoredDraft(storage, key, { draft: unsaved.current, savedAt: new Date().toISOString() });
    unsaved.current = null;
    setKept(true);
  }, [storage, key]);
  useEffect(() => {
    if (!unsaved.current) return undefined;
    const timer = setTimeout(keep, idle);
    return () => clearTimeout(timer);
  }, [draft, keep]);
  useEffect(() => keep, [keep]);

  return {
    draft,
    restoredAt,
    isKept,
    change(next: OrderDraft) {
      unsaved.current = next;
      setKept(false);
      setDraft(next);
    },
    /** Forgets what is kept, e.g. after the backend has it. */
    forget() {
      unsaved.current = null;
      storage.remove(key);
      setRestoredAt(null);
    },
    /** Forgets what is kept and starts again. */
    discard() {
      unsaved.current = null;
      storage.remove(key);
      setRestoredAt(null);
      setKept(false);
      setDraft(initial);
    },
  };
}
