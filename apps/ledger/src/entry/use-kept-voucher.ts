import { useHost } from '@suanpan/app-kit/use-host';
import { useEffect, useMemo, useState } from 'react';
import { createVoucherKeeper, readKeptVoucher } from './kept-voucher.ts';
import type { VoucherDraft } from './voucher-draft.ts';

/** A voucher that survives a reload, a crash and a visit to another app: it is kept on this device while it is typed. */
export function useKeptVoucher(key: string, initial: VoucherDraft) {
  const { storage } = useHost();
  const [stored] = useState(() => readKeptVoucher(storage, key));
  const [draft, setDraft] = useState(stored?.draft ?? initial);
  const [restoredAt, setRestoredAt] = useState(stored?.savedAt ?? null);
  const [isKept, setKept] = useState(false);
  const keeper = useMemo(() => createVoucherKeeper(storage, key, () => setKept(true)), [storage, key]);
  useEffect(() => {
    // Whoever reloads in the middle of a word loses nothing of it.
    window.addEventListener('pagehide', keeper.now);
    return () => {
      window.removeEventListener('pagehide', keeper.now);
      keeper.now();
    };
  }, [keeper]);
  const change = (next: VoucherDraft): void => {
    keeper.later(next);
    setKept(false);
    setDraft(next);
  };
  const forget = (): void => {
    keeper.forget();
    setRestoredAt(null);
  };
  /** Forgets what is kept and starts again. */
  const discard = (): void => {
    forget();
    setKept(false);
    setDraft(initial);
  };
  return { draft, restoredAt, isKept, change, forget, discard };
}
