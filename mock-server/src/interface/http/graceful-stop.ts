import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long requests in flight may take, before their connections are cut. */
const graceMs = 10_000;

/**
 * Returns the way to stop a server: no new connections, requests in flight are answered, idle and upgraded connections end.
 *
 * Made before the server listens, as it must know of every connection.
 */
export function gracefulStop(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  const busy = new Map<Socket, number>();
  let stopping = false;
  const endIfIdle = (socket: Socket): void => {
    if (stopping && !busy.has(socket)) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (busy.get(socket) ?? 1) - 1;
      if (left > 0) busy.set(socket, left);
      else busy.delete(socket);
      endIfIdle(socket);
    });
  });
  return () => {
    stopping = true;
    const deadline = setTimeout(() => cutAll(sockets), graceMs);
    const closed = new Promise<void>((done, fail) => void server.close((error) => (error === undefined ? done() : fail(error))));
    for (const socket of sockets) endIfIdle(socket);
    return closed.finally(() => clearTimeout(deadline));
  };
}

function cutAll(sockets: ReadonlySet<Socket>): void {
  for (const socket of sockets) socket.destroy();
}
