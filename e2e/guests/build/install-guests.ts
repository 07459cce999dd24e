import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestsFolder } from './folders.ts';

/** Installs what the guests are made of, unless what the lock file asks for is there already. */
export function installGuests(): void {
  const lock = readFileSync(join(guestsFolder, 'package-lock.json'), 'utf8');
  const mark = join(guestsFolder, 'node_modules/.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: guestsFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(mark, lock);
}
