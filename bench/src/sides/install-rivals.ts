import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bench } from './folders.ts';

/** Installs the other runtimes at their locked versions, once a checkout. */
export async function installRivals(say: (line: string) => void): Promise<void> {
  const folder = join(bench, 'rivals');
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  say('installing the other runtimes');
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
}
