import type { Server } from 'node:http';
import { createServer, type Server as NetServer } from 'node:net';
import { StartError } from '#kernel/start-error/start-error.ts';
import { gracefulStop } from './graceful-stop.ts';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no new connections and resolves when the requests in flight are answered. */
  stop(): Promise<void>;
}

/** Says at once that the port is taken, before anything slower is begun. */
export async function assertPortFree({ host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  const probe = createServer();
  await bind(probe, { host, port });
  await new Promise((done) => void probe.close(done));
}

/** Begins to listen, or says that the port is taken. */
export async function listen(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<Listening> {
  const stop = gracefulStop(server);
  await bind(server, { host, port });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const name = host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${actual}`,
    stop,
  };
}

function bind(server: NetServer, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => fail(cannotListen(error, host, port));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done();
    });
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      {
        code: 'SP-API-902',
        headline: `Cannot listen on port ${port}: another program is using it`,
        remedy: 'Stop that program, or set PORT to another number.',
      },
      { cause: error },
    );
  }
  const headline = `Cannot listen on "${host}" port ${port}: ${error.message}`;
  return new StartError({ code: 'SP-API-903', headline, remedy: 'Correct HOST and PORT and start again.' }, { cause: error });
}
