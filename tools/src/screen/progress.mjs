import { duration } from './duration.mjs';

/**
 * Shows steps as they run: on a terminal a live line each with a spinner, elsewhere one line a finished step.
 *
 * @typedef {object} Progress
 * @property {(id: string, label: string) => void} begin
 * @property {(id: string, ms?: number) => void} done
 * @property {(id: string) => void} fail
 * @property {(line: string) => void} write puts a line above the running steps
 * @property {() => void} close ends the display; steps still running vanish from it
 */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const green = '\u001B[32m';
const red = '\u001B[31m';
const dim = '\u001B[2m';
const plain = '\u001B[0m';

/**
 * Returns a display of steps on `stream`.
 *
 * @param {NodeJS.WriteStream | (NodeJS.WritableStream & { isTTY?: boolean })} [stream]
 * @returns {Progress}
 */
export function createProgress(stream = process.stdout) {
  /** @type {Map<string, { label: string, startedAt: number }>} */
  const running = new Map();
  const live = createLiveArea(stream, () => [...running.values()]);

  /** @param {string} id @param {(step: { label: string, startedAt: number }) => string} describe */
  const finish = (id, describe) => {
    const step = running.get(id);
    running.delete(id);
    if (step !== undefined) live.write(describe(step));
  };
  return {
    begin(id, label) {
      running.set(id, { label, startedAt: performance.now() });
      live.refresh();
    },
    done: (id, ms) => finish(id, ({ label, startedAt }) => doneLine(stream, label, ms ?? performance.now() - startedAt)),
    fail: (id) => finish(id, ({ label }) => (stream.isTTY === true ? `${red}✗${plain} ${label}` : `✗ ${label}`)),
    write: (line) => live.write(line),
    close() {
      running.clear();
      live.close();
    },
  };
}

/**
 * @param {{ isTTY?: boolean }} stream
 * @param {string} label
 * @param {number} ms
 */
function doneLine(stream, label, ms) {
  return stream.isTTY === true ? `${green}✓${plain} ${label} ${dim}${duration(ms)}${plain}` : `✓ ${label} (${duration(ms)})`;
}

/**
 * @param {NodeJS.WritableStream & { isTTY?: boolean }} stream
 * @param {() => readonly { label: string }[]} steps
 */
function createLiveArea(stream, steps) {
  let shown = 0;
  let frame = 0;
  const refresh = () => {
    if (stream.isTTY !== true) return;
    const lines = steps().map(({ label }) => `${frames[frame % frames.length]} ${label}\n`);
    stream.write(eraseLines(shown) + lines.join(''));
    shown = lines.length;
  };
  const timer = setInterval(() => {
    frame += 1;
    refresh();
  }, 80);
  timer.unref();
  return {
    refresh,
    /** @param {string} line */
    write(line) {
      stream.write(`${stream.isTTY === true ? eraseLines(shown) : ''}${line}\n`);
      shown = 0;
      refresh();
    },
    close() {
      clearInterval(timer);
      refresh();
    },
  };
}

/** @param {number} count */
function eraseLines(count) {
  return count === 0 ? '' : `\u001B[${count}A\u001B[0J`;
}
