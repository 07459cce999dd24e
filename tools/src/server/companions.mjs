import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../workspace/root.mjs';
import { readMessage } from './read-message.mjs';

/** In a group of its own a process hears of Ctrl-C only from us, and once. */
const ownGroup = process.platform !== 'win32';

/** The first and the longest pause before a process that ended by itself is started again. */
const pauses = { firstMs: 500, longestMs: 30_000 };

/**
 * Processes beside a server.
 *
 * @typedef {object} Companions
 * @property {() => void} start
 * @property {() => Promise<void>} stop resolves when all of them have ended
 * @property {() => void} kill
 *
 * @typedef {object} CompanionRun
 * @property {readonly (readonly string[])[]} processes the arguments of node, of each
 * @property {import('../screen/progress.mjs').Progress} progress
 */

/**
 * Returns processes beside a server, which are started again when they end by themselves: what they serve, the server serves meanwhile.
 *
 * @param {CompanionRun} run
 * @returns {Companions}
 */
export function createCompanions({ processes, progress }) {
  /** @type {Map<import('node:child_process').ChildProcess, Promise<void>>} */
  const living = new Map();
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  let stopping = false;
  /** @type {(args: readonly string[], pauseMs: number) => void} */
  const run = (args, pauseMs) => {
    const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
    const name = args.slice(1).join(' ');
    pass(child, progress, name);
    const ended = new Promise((resolve) => {
      child.on('error', resolve);
      child.on('close', resolve);
    }).then(() => {
      living.delete(child);
      if (stopping) return;
      progress.write(`${name} 意外结束，正在重启 ended by itself, starting it again`);
      const timer = setTimeout(() => run(args, Math.min(pauseMs * 2, pauses.longestMs)), pauseMs);
      timers.add(timer);
    });
    living.set(child, ended);
  };
  return {
    start() {
      if (stopping) return;
      for (const args of processes) run(args, pauses.firstMs);
    },
    async stop() {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      for (const child of living.keys()) child.kill('SIGINT');
      await Promise.all(living.values());
    },
    kill() {
      stopping = true;
      for (const child of living.keys()) {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      }
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {import('../screen/progress.mjs').Progress} progress
 * @param {string} name
 */
function pass(child, progress, name) {
  createInterface({ input: child.stderr }).on('line', (line) => progress.write(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = readMessage(line);
    if (message === undefined) progress.write(line);
    else if ('error' in message) progress.write(`${message.error.code}  ${message.error.message}`);
    else if ('ready' in message) progress.write(`${name} 已就绪 is ready`);
  });
}
