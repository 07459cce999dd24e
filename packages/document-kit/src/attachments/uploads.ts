import type { ReadableStore } from '@suanpan/protocol/host';
import { attachableTypes, type DocumentAttachment, largestAttachment } from './attachment.ts';
import type { Sending } from './send-file.ts';
import { smallerPhoto } from './smaller-photo.ts';

/** Why a file is not sent at all. */
export type FileProblem = 'type' | 'size' | 'empty';

/** A file that somebody chose, until it is kept. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'failed';
  /** The share that is sent, from 0 to 1. */
  readonly share: number;
  /** Why it failed: what was wrong with the file, or what was thrown; null while it did not. */
  readonly failure: FileProblem | { readonly error: unknown } | null;
}

/** What uploads are made with. */
export interface UploadTools {
  readonly send: (upload: Pick<Upload, 'id' | 'file'>, sending: Sending) => Promise<DocumentAttachment>;
  /** Told of each file that the backend has. */
  readonly onKept: (attachment: DocumentAttachment) => void;
  readonly newId: () => string;
}

/** The files on their way to one document, one after the other; they go on while their page is out of sight. */
export interface Uploads extends ReadableStore<readonly Upload[]> {
  add(files: readonly File[]): void;
  /** Stops one, or takes one that failed off the list. */
  drop(id: string): void;
  retry(id: string): void;
}

/** Makes the uploads of a document. */
export function createUploads({ send, onKept, newId }: UploadTools): Uploads {
  let list: readonly Upload[] = [];
  const listeners = new Set<() => void>();
  let leaving: { readonly id: string; readonly controller: AbortController } | null = null;
  const set = (next: readonly Upload[]): void => {
    list = next;
    for (const listener of listeners) listener();
  };
  const change = (id: string, to: Partial<Upload>): void => set(list.map((upload) => (upload.id === id ? { ...upload, ...to } : upload)));

  const sendNext = async (): Promise<void> => {
    const next = list.find(({ state }) => state === 'waiting');
    if (leaving !== null || next === undefined) return;
    const { id } = next;
    const controller = new AbortController();
    leaving = { id, controller };
    change(id, { state: 'sending', share: 0 });
    try {
      const file = await smallerPhoto(next.file);
      const problem = problemOf(file);
      if (problem !== null) change(id, { state: 'failed', failure: problem });
      else if (!controller.signal.aborted) {
        const kept = await send({ id, file }, { onProgress: (share) => change(id, { share }), signal: controller.signal });
        onKept(kept);
        set(list.filter((upload) => upload.id !== id));
      }
    } catch (error) {
      change(id, { state: 'failed', failure: { error } });
    }
    leaving = null;
    void sendNext();
  };

  return {
    get: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files) {
      set([...list, ...files.map((file): Upload => ({ id: newId(), file, state: 'waiting', share: 0, failure: null }))]);
      void sendNext();
    },
    drop(id) {
      if (leaving?.id === id) leaving.controller.abort();
      set(list.filter((upload) => upload.id !== id));
    },
    retry(id) {
      change(id, { state: 'waiting', failure: null });
      void sendNext();
    },
  };
}

function problemOf(file: File): FileProblem | null {
  if (file.size === 0) return 'empty';
  if (!attachableTypes.includes(file.type)) return 'type';
  return file.size > largestAttachment ? 'size' : null;
}
