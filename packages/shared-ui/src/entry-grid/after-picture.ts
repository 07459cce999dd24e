import { flushSync } from 'react-dom';

/** What may read what was typed: a key, a press, and a click that assistive technology makes without one. */
const acts = ['keydown', 'pointerdown', 'click'] as const;

/**
 * Runs `work` once what stands now is painted, or before anybody acts on the page if that is sooner; what it changes is drawn before the act is
 * heard. Returns how to run it at once.
 */
export function afterPicture(work: () => void): () => void {
  const done = new AbortController();
  const run = (): void => {
    if (done.signal.aborted) return;
    done.abort();
    work();
  };
  const draw = (): void => flushSync(run);
  for (const act of acts) window.addEventListener(act, draw, { capture: true, signal: done.signal });
  requestAnimationFrame(() => setTimeout(draw));
  return run;
}
