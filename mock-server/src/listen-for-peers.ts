import { chmodSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { openDataFolder, openSocketFolder, socketFolderOf } from '#kernel/postgres/data-folder.ts';
import { isListenedTo } from '#kernel/postgres/folder-lock.ts';
import type { Config } from './config.ts';
import { isEmbedded } from './store/attach-store.ts';

const socketShape = /^d-[\da-f]{8}\.sock$/;

/** Begins to listen where gateways of this machine come: at a Unix socket that only this user may open; on Windows on loopback. */
export async function listenForPeers(server: Server, config: Config, id: string): Promise<string> {
  if (process.platform === 'win32') {
    await bind((done) => server.listen(0, '127.0.0.1', done), server);
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }
  const folder = isEmbedded(config)
    ? socketFolderOf(resolve(config.dataFolder))
    : openSocketFolder(openDataFolder(config.dataFolder), process.getuid?.() ?? 0);
  await removeLeftOver(folder);
  const socket = join(folder, `d-${id.slice(0, 8)}.sock`);
  await bind((done) => server.listen(socket, done), server);
  chmodSync(socket, 0o600);
  return `unix:${socket}`;
}

/** Whoever was killed leaves its socket behind. */
async function removeLeftOver(folder: string): Promise<void> {
  const sockets = readdirSync(folder).filter((name) => socketShape.test(name));
  for (const name of sockets) if (!(await isListenedTo(join(folder, name)))) rmSync(join(folder, name), { force: true });
}

function bind(listen: (done: () => void) => void, server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    listen(() => {
      server.off('error', fail);
      done();
    });
  });
}
