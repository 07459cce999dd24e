/** npm passes on the Ctrl-C that the terminal has sent already; what comes within this time is the same key press. */
const sameKeyPressMs = 400;
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Stops a child cleanly on the first signal and by force on the second.
 *
 * @param {{ stop: () => void, force: () => void }} ways
 * @returns {() => void} the way to stop listening
 */
export function stopOnSignal({ stop, force }) {
  let firstAt = Number.NaN;
  const listener = () => {
    if (Number.isNaN(firstAt)) {
      firstAt = performance.now();
      stop();
    } else if (performance.now() - firstAt > sameKeyPressMs) {
      force();
    }
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
