import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ToolError } from '../errors/tool-error.mjs';
import { root } from '../workspace/root.mjs';
import { describeReady } from './describe-ready.mjs';
import { readMessage } from './read-message.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';

/** A terminal's Ctrl-C reaches a whole group; in a group of its own the server hears of it only from us, and once. */
const ownGroup = process.platform !== 'win32';

/**
 * @typedef {object} ServerRun
 * @property {readonly string[]} args of node
 * @property {import('../screen/progress.mjs').Progress} progress
 * @property {import('./companions.mjs').Companions} [companions] processes that are started once it serves, and stopped before it
 */

/**
 * Runs a server until it ends or Ctrl-C stops it, shows the steps of its start and where it can be reached.
 *
 * @param {ServerRun} run
 * @returns {Promise<number>} 0 after a clean stop
 */
export async function runServer({ args, progress, companions }) {
  const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
  const heard = listen(child, progress, () => companions?.start());
  const stopping = stopWithSignals(child, progress, companions);
  /** @type {{ code: number | null, signal: NodeJS.Signals | null }} */
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  await companions?.stop();
  stopping.forget();
  progress.close();
  return judge({ ...end, ...heard, stopped: stopping.asked() });
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {import('../screen/progress.mjs').Progress} progress
 * @param {() => void} whenReady
 */
function listen(child, progress, whenReady) {
  /** @type {{ error: import('./read-message.mjs').ErrorMessage['error'] | undefined, ready: boolean, lastWords: string[] }} */
  const heard = { error: undefined, ready: false, lastWords: [] };
  createInterface({ input: child.stderr }).on('line', (line) => {
    heard.lastWords = [...heard.lastWords, line].slice(-20);
    progress.write(line);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = readMessage(line);
    if (message === undefined) progress.write(line);
    else if ('error' in message) heard.error = message.error;
    else if ('ready' in message) {
      heard.ready = true;
      progress.write(`\n${describeReady(message, process.stdout.columns || undefined).join('\n')}\n`);
      whenReady();
    } else if (message.state === 'start') progress.begin(message.step, message.label ?? message.step);
    else progress.done(message.step, message.ms);
  });
  return heard;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('../screen/progress.mjs').Progress} progress
 * @param {import('./companions.mjs').Companions | undefined} companions
 */
function stopWithSignals(child, progress, companions) {
  let asked = false;
  const forget = stopOnSignal({
    stop() {
      asked = true;
      progress.begin('stop', '正在停止 Stopping (Ctrl-C again to force)');
      // They stand on the server's database.
      void Promise.resolve(companions?.stop()).then(() => child.kill('SIGINT'));
    },
    force() {
      progress.write('强制停止 Stopped by force');
      companions?.kill();
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    },
  });
  return { forget, asked: () => asked };
}

/**
 * @typedef {object} ServerEnd
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 * @property {boolean} stopped whether we asked for it
 * @property {boolean} ready whether it had begun to serve
 * @property {readonly string[]} lastWords of its error stream
 * @property {import('./read-message.mjs').ErrorMessage['error'] | undefined} error
 *
 * @param {ServerEnd} end
 * @returns {number}
 */
function judge(end) {
  if (end.error !== undefined) throw errorOf(end.error);
  if (!end.stopped) throw endedByItself(end);
  if (end.signal !== null || end.code === null) return 130;
  if (end.code === 0) console.log('已停止 Stopped');
  return end.code;
}

/** @param {import('./read-message.mjs').ErrorMessage['error']} error */
function errorOf({ code, message, facts = {}, remedy = 'Correct that and try again.' }) {
  return new ToolError(code, message, {
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)])),
    remedy,
  });
}

/** @param {ServerEnd} end */
function endedByItself({ ready, signal, code, lastWords }) {
  const words = lastWords.at(-1);
  return new ToolError('SP-TOOL-005', `Cannot ${ready ? 'go on' : 'start'}: the server ended by itself`, {
    facts: { ended: signal ?? `exit code ${code}`, ...(words !== undefined && { 'last words': words }) },
    remedy: 'Its own words are above. npm start -- --reset begins with fresh demo data.',
  });
}
