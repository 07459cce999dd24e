import type { Answerers, Answering, WantedAnswerer } from './answerers.ts';

/** Has the app that answers a topic loaded; resolves to whether there is one. */
export type WakeAnswerer = (topic: string, app?: string) => Promise<boolean>;

interface Finding {
  readonly answerers: Pick<Answerers, 'presently' | 'added'>;
  readonly wake: WakeAnswerer;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Returns who answers a topic; has the app that can loaded, and waits until it does or `signal` is aborted. */
export async function findAnswerer(wanted: WantedAnswerer, { answerers, wake, signal }: Finding): Promise<Answering | undefined> {
  const { presently, added } = answerers;
  if (presently(wanted) || !(await wake(wanted.topic, wanted.app))) return presently(wanted);
  // The app is there by now, but may begin to answer a little later.
  if (!signal.aborted) await untilThere(() => presently(wanted) !== undefined, added, signal);
  return presently(wanted);
}

function untilThere(isThere: () => boolean, added: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      added.delete(look);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const look = (): void => (isThere() ? go() : undefined);
    added.add(look);
    signal.addEventListener('abort', go, { once: true });
    look();
  });
}
