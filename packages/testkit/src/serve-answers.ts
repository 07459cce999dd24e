import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';

/** A server of one test or one bench. */
export interface AnswerServer {
  /** On the loopback interface, by the name `localhost`; without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves what `answer` gives, at a free port that only this machine reaches. */
export async function serveAnswers(answer: (request: Request) => Response | Promise<Response>): Promise<AnswerServer> {
  const adapter = createServerAdapter(answer);
  const server = createServer((incoming, outgoing) => void adapter(incoming, outgoing));
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}
