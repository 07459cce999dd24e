import { spawn } from 'node:child_process';
import { root } from '../workspace/root.mjs';

/**
 * Runs a command from the root on this terminal and returns its exit code; 1 when a signal ended it or it could not be started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, stdin?: 'ignore' | 'inherit' }} [options] whether it may ask something
 * @returns {Promise<number>}
 */
export function runAloud(command, args, { env = {}, stdin = 'ignore' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: [stdin, 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`Cannot start "${command}": ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
