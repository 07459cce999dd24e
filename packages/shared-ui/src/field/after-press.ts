/** Does `work` at once, or once what is being pressed has been let go: nothing may move away from under a press. */
export function afterPress(work: () => void): void {
  if (document.querySelector(':active') === null) {
    work();
    return;
  }
  const done = new AbortController();
  const end = (): void => {
    done.abort();
    // The press itself is heard first.
    setTimeout(work);
  };
  for (const ending of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(ending, end, { capture: true, signal: done.signal });
}
