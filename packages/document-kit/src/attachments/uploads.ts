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
export function createUploads(tools: UploadTools): Uploads {
  return new UploadQueue(tools);
}

class UploadQueue implements Uploads {
  readonly #tools: UploadTools;
  readonly #listeners = new Set<() => void>();
  #list: readonly Upload[] = [];
  #leaving: { readonly id: string; readonly controller: AbortController } | null = null;

  constructor(tools: UploadTools) {
    this.#tools = tools;
  }

  readonly get = (): readonly Upload[] => this.#list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly add = (files: readonly File[]): void => {
    const added = files.map((file): Upload => ({ id: this.#tools.newId(), file, state: 'waiting', share: 0, failure: null }));
    this.#set([...this.#list, ...added]);
    void this.#sendNext();
  };

  readonly drop = (id: string): void => {
    if (this.#leaving?.id === id) this.#leaving.controller.abort();
    this.#set(this.#list.filter((upload) => upload.id !== id));
  };

  readonly retry = (id: string): void => {
    this.#change(id, { state: 'waiting', failure: null });
    void this.#sendNext();
  };

  async #sendNext(): Promise<void> {
    const next = this.#list.find(({ state }) => state === 'waiting');
    if (this.#leaving !== null || next === undefined) return;
    this.#leaving = { id: next.id, controller: new AbortController() };
    this.#change(next.id, { state: 'sending', share: 0 });
    try {
      await this.#send(next, this.#leaving.controller.signal);
    } catch (error) {
      this.#change(next.id, { state: 'failed', failure: { error } });
    }
    this.#leaving = null;
    void this.#sendNext();
  }

  async #send({ id, file: chosen }: Upload, signal: AbortSignal): Promise<void> {
    const file = await smallerPhoto(chosen);
    const failure = problemOf(file);
    if (failure !== null) return this.#change(id, { state: 'failed', failure });
    if (signal.aborted) return undefined;
    const kept = await this.#tools.send({ id, file }, { onProgress: (share) => this.#change(id, { share }), signal });
    this.#tools.onKept(kept);
    return this.#set(this.#list.filter((upload) => upload.id !== id));
  }

  #change(id: string, to: Partial<Upload>): void {
    this.#set(this.#list.map((upload) => (upload.id === id ? { ...upload, ...to } : upload)));
  }

  #set(list: readonly Upload[]): void {
    this.#list = list;
    for (const listener of this.#listeners) listener();
  }
}

function problemOf(file: File): FileProblem | null {
  if (file.size === 0) return 'empty';
  if (!attachableTypes.includes(file.type)) return 'type';
  return file.size > largestAttachment ? 'size' : null;
}
