import type { noticesNotify } from '@suanpan/protocol/notices-notify';
import type { InferOutput } from 'valibot';
import { type WritableStore, createStore } from '../stores/create-store.ts';

/** A notice with when it came. */
export interface KeptNotice extends InferOutput<typeof noticesNotify.payload> {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly isRead: boolean;
}

/** Where the list outlives a reload. */
export interface NoticeMemory {
  read(): string | null;
  write(text: string): void;
}

/** The latest notices, the newest first. */
export interface NoticeList {
  readonly notices: WritableStore<readonly KeptNotice[]>;
  add(notice: Omit<KeptNotice, 'isRead'>): void;
  markRead(id: string): void;
  markAllRead(): void;
}

/** How many are kept. */
const most = 50;

/** Makes the list of a page. */
export function createNoticeList(memory: NoticeMemory): NoticeList {
  const notices = createStore(readKept(memory));
  const set = (next: readonly KeptNotice[]): void => {
    notices.set(next);
    memory.write(JSON.stringify(next));
  };
  return {
    notices,
    add(notice) {
      if (notices.get().some(({ id }) => id === notice.id)) return;
      set([{ ...notice, isRead: false }, ...notices.get()].slice(0, most));
    },
    markRead: (id) => set(notices.get().map((notice) => (notice.id === id ? { ...notice, isRead: true } : notice))),
    markAllRead: () => set(notices.get().map((notice) => ({ ...notice, isRead: true }))),
  };
}

/** Another release of the shell may have written something else: then the list begins empty. */
function readKept(memory: NoticeMemory): readonly KeptNotice[] {
  try {
    const kept: unknown = JSON.parse(memory.read() ?? '[]');
    return Array.isArray(kept) && kept.every(isKept) ? kept : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptNotice {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, at, isRead } = value as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof title === 'string' && typeof at === 'string' && typeof isRead === 'boolean';
}
