import type { ConfirmRequest, ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';

/** A question that the frame shows until it is answered. */
export interface PendingConfirm extends ConfirmRequest {
  answer(agreed: boolean): void;
}

export interface Dialogs {
  readonly pending: ReadableStore<PendingConfirm | null>;
  /** Resolves to whether the user agreed. One question at a time; the next waits its turn. */
  confirm(request: ConfirmRequest): Promise<boolean>;
}

/** Makes the queue of questions that apps and the shell ask. */
export function createDialogs(): Dialogs {
  const pending = createStore<PendingConfirm | null>(null);
  let queue: Promise<unknown> = Promise.resolve();
  const ask = (request: ConfirmRequest): Promise<boolean> =>
    new Promise((resolve) => {
      pending.set({
        ...request,
        answer(agreed) {
          pending.set(null);
          resolve(agreed);
        },
      });
    });
  return {
    pending,
    confirm(request) {
      const answer = queue.then(() => ask(request));
      queue = answer;
      return answer;
    },
  };
}
