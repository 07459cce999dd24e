import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suanpan } from '@suanpan/build/suanpan';
import { build } from 'vite';
import { aloneFolder, folderOf, guestsFolder } from './folders.ts';
import type { Guest } from './guests.ts';

/** Assembles a guest from its template and its folder, and builds it twice: to run alone, and as a sub-app. */
export async function buildGuest(guest: Guest): Promise<void> {
  const root = folderOf(guest);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  if (guest.template !== undefined) cpSync(join(guestsFolder, 'node_modules/create-vite', `template-${guest.template}`), root, copies);
  cpSync(join(guestsFolder, 'apps', guest.name), root, copies);
  const file = join(root, 'vite.config.ts');
  const common = { root, configFile: existsSync(file) ? file : (false as const), logLevel: 'error' as const };
  const quiet = { chunkSizeWarningLimit: 10_000, reportCompressedSize: false };
  await build({ ...common, build: { ...quiet, outDir: aloneFolder(guest) } });
  await build({ ...common, plugins: [suanpan()], build: quiet });
}

const copies = { recursive: true } as const;
