import { useHold } from '@suanpan/app-kit/held';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DraftKeeper, createDraftKeeper } from './draft-keeper.ts';
import { type DraftForm, readStoredDraft } from './stored-draft.ts';

/** A draft that survives a reload, a crash and a visit to another app: it is kept on this device while it is typed. */
export function useKeptDraft<Draft>(key: string, { initial, form }: { readonly initial: Draft; readonly form: DraftForm<Draft> }) {
  const { storage } = useHost();
  const [stored] = useState(() => readStoredDraft(storage, key, form));
  const [draft, setDraft] = useState<Draft>(stored?.draft ?? initial);
  const [restoredAt, setRestoredAt] = useState(stored?.savedAt ?? null);
  const [isKept, setKept] = useState(false);
  /** Whether something was typed that is not saved, here or before a reload. */
  const [isTyped, setTyped] = useState(stored !== null);
  const keeper = useMemo(() => createDraftKeeper<Draft>(storage, key, () => setKept(true)), [storage, key]);
  useKeepOnLeave(keeper);
  useHold(isTyped);

  const latest = useRef(draft);
  latest.current = draft;
  const change = useCallback(
    (next: Draft): void => {
      // A second change in the same moment must see the first.
      latest.current = next;
      keeper.later(next);
      setKept(false);
      setTyped(true);
      setDraft(next);
    },
    [keeper],
  );
  /** Changes some of its fields; the same function at each render, as `change` is. */
  const patch = useCallback((part: Partial<Draft>): void => change({ ...latest.current, ...part }), [change]);
  /** Forgets what is kept, e.g. after the backend has it. */
  const forget = (): void => {
    keeper.forget();
    setRestoredAt(null);
    setTyped(false);
  };
  /** Forgets what is kept and starts again. */
  const discard = (): void => {
    forget();
    setKept(false);
    setDraft(initial);
  };
  return { draft, restoredAt, isKept, change, patch, forget, discard };
}

/** Whoever reloads in the middle of a word, or leaves, loses nothing of it. */
function useKeepOnLeave({ now }: Pick<DraftKeeper<unknown>, 'now'>): void {
  useEffect(() => {
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [now]);
}
