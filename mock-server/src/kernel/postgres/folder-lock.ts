import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { StartError } from '../start-error/start-error.ts';

const lockName = 'server.lock';

/** Held while a server uses a data folder; let go by closing it, or by the death of the process. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Returns whether a live server has taken the data folder whose sockets are there. */
export function isInUse(socketFolder: string): Promise<boolean> {
  return isListenedTo(join(socketFolder, lockName));
}

/** Refuses a folder that a live server has taken. */
export async function assertNotInUse(folder: string, socketFolder: string): Promise<void> {
  if (!(await isInUse(socketFolder))) return;
  throw new StartError({
    code: 'SP-API-915',
    headline: `Cannot use the data folder "${folder}": another server is using it`,
    remedy: 'Stop the other server, or set SUANPAN_DATA to another folder.',
  });
}

/**
 * Takes the data folder for this process, or refuses because another live server has it.
 *
 * A listening socket is the lock, not a file with a process number: it ends with its process and numbers are used again.
 */
export async function lockFolder(folder: string, socketFolder: string): Promise<FolderLock> {
  await assertNotInUse(folder, socketFolder);
  const path = join(socketFolder, lockName);
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(path, done);
  });
  server.unref();
  return { release: () => new Promise<void>((done) => void server.close(() => done())) };
}

/** Returns whether a process listens at a Unix socket. */
export function isListenedTo(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
