import { spawn } from 'node:child_process';
import { root } from '../workspace/root.mjs';

/**
 * @typedef {object} QuietResult
 * @property {number} code exit code; 1 when a signal ended it or it could not be started
 * @property {string} output what it wrote to both streams, in order of arrival
 * @property {number} ms how long it ran
 */

/**
 * Runs a command from the root and keeps what it writes, to be shown only when that is of interest.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<QuietResult>}
 */
export function runQuietly(command, args, { env = {} } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n`, ms: performance.now() - startedAt }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, ms: performance.now() - startedAt }));
  });
}
