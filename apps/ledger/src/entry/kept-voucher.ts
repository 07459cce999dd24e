import type { HostStorage } from '@suanpan/protocol/host';
import { blankLine, type VoucherDraft } from './voucher-draft.ts';

/** A voucher as it is kept on this device. */
export interface KeptVoucher {
  readonly draft: VoucherDraft;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** How long after the last change a voucher is kept, in milliseconds. */
const idle = 800;

/** Reads the voucher that was kept under `key`; what is none of this release counts as none. */
export function readKeptVoucher(storage: HostStorage, key: string): KeptVoucher | null {
  const text = storage.get(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isKept(value)) return null;
    // Keys are counted afresh in each page, so kept ones could meet new ones.
    return { ...value, draft: { ...value.draft, lines: value.draft.lines.map((line) => ({ ...line, key: blankLine().key })) } };
  } catch {
    // Another release may have written something else there; a new voucher takes its place.
    return null;
  }
}

/** Keeps a voucher once the typing rests; `onKept` is called each time that it was written. */
export function createVoucherKeeper(storage: HostStorage, key: string, onKept: () => void) {
  let waiting: VoucherDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    if (!waiting) return;
    storage.set(key, JSON.stringify({ draft: waiting, savedAt: new Date().toISOString() } satisfies KeptVoucher));
    waiting = null;
    onKept();
  };
  return {
    later(draft: VoucherDraft): void {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(now, idle);
    },
    now,
    forget(): void {
      waiting = null;
      clearTimeout(timer);
      storage.remove(key);
    },
  };
}

function isKept(value: unknown): value is KeptVoucher {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('savedAt' in value)) return false;
  const { draft } = value;
  return typeof draft === 'object' && draft !== null && 'lines' in draft && Array.isArray(draft.lines) && 'word' in draft;
}
