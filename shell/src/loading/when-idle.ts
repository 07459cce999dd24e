/** How long a busy page may put off work that can wait, in milliseconds. */
const patience = 2000;

/** Runs `work` when the browser has nothing better to do, but within two seconds; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  // WebKit has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: patience });
  return () => cancelIdleCallback(idle);
}
