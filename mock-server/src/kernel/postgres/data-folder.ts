import { createHash } from 'node:crypto';
import { chownSync, chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from '../start-error/start-error.ts';

const marker = 'suanpan.json';
const layout = 1;

/** The longest socket path that every platform takes, with room for PostgreSQL's file name. */
const longestSocketFolder = 80;

/** Opens the folder that holds the program's data, making it when it is new; refuses a foreign or unreadable one. */
export function openDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    if (holdsData(folder)) assertOurs(folder);
    writeFileSync(join(folder, marker), `${JSON.stringify({ product: 'suanpan', layout })}\n`);
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(
      {
        code: 'SP-API-912',
        headline: `Cannot use the data folder "${folder}": ${text(cause)}`,
        remedy: 'Give this user the right to read and write it, or set SUANPAN_DATA to another folder.',
      },
      { cause },
    );
  }
  return folder;
}

/** Returns a folder for Unix sockets that nobody else may enter, in the data folder or, if that is too deep, in the temporary one. */
export function openSocketFolder(folder: string, uid: number): string {
  const path = socketFolderOf(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const self = process.getuid?.() ?? 0;
  const { uid: owner } = statSync(path);
  if (owner !== uid && owner !== self) {
    throw new StartError({
      code: 'SP-API-913',
      headline: `Cannot use the socket folder "${path}": it belongs to user ${owner}`,
      remedy: 'Remove it, or set SUANPAN_DATA to another folder.',
    });
  }
  if (owner !== uid) chownSync(path, uid, uid);
  chmodSync(path, 0o700);
  return path;
}

/** Returns where a data folder's sockets are, whether or not it is there. */
export function socketFolderOf(folder: string): string {
  const inside = join(folder, 'run');
  const short = join(tmpdir(), `suanpan-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  return Buffer.byteLength(inside) > longestSocketFolder ? short : inside;
}

/** Returns whether a folder holds anything but releases, which may have been published before the first start. */
export function holdsData(folder: string): boolean {
  return readdirSync(folder).some((name) => name !== 'releases');
}

/** Refuses a folder that this program, in this version, has not made. */
export function assertOurs(folder: string): void {
  const path = join(folder, marker);
  const facts: { product?: string; layout?: number } = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
  if (facts.product === 'suanpan' && facts.layout === layout) return;
  throw new StartError({
    code: 'SP-API-914',
    headline: `Cannot use the data folder "${folder}": it holds something else, or data of another version of this program`,
    facts: { expected: `${marker} with layout ${layout}`, found: String(facts.layout ?? 'none') },
    remedy: 'Set SUANPAN_DATA to an empty folder; nothing was changed in this one.',
  });
}

function parse(json: string): { product?: string; layout?: number } {
  try {
    return JSON.parse(json) as { product?: string; layout?: number };
  } catch {
    return {};
  }
}

function text(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
